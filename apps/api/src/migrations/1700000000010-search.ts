// What the search knows: the words of each public offer, how many offers have a word, and which offers to read again.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  -- A word's position is not where it stands but what it weighs there, in hundredths; "=word" stands in the title.
  CREATE TABLE offer_search (
    offer_id uuid PRIMARY KEY CONSTRAINT offer_search_offer_fk REFERENCES offer ON DELETE CASCADE,
    words tsvector NOT NULL
  );
  CREATE INDEX offer_search_words_ix ON offer_search USING gin (words);

  CREATE TABLE search_word (
    word text COLLATE "C" PRIMARY KEY,
    offers int NOT NULL,
    form text NOT NULL,
    changed bigint NOT NULL
  );
  CREATE INDEX search_word_changed_ix ON search_word (changed);

  CREATE TABLE search_state (
    id smallint PRIMARY KEY DEFAULT 1,
    offers int NOT NULL DEFAULT 0,
    version bigint NOT NULL DEFAULT 0,
    epoch int NOT NULL DEFAULT 0,
    CONSTRAINT search_state_one_ck CHECK (id = 1)
  );
  INSERT INTO search_state DEFAULT VALUES;

  -- A line of offers without any order or key, so that nobody who saves waits for anybody.
  CREATE TABLE search_outdated (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    offer_id uuid NOT NULL,
    -- Of one that could not be read: when that is tried again.
    again_at timestamptz(3)
  );
  CREATE INDEX search_outdated_offer_ix ON search_outdated (offer_id);
`;

/** Whoever writes an offer, by whatever way, has it read again. */
const triggers = `
  CREATE FUNCTION search_offer_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO search_outdated (offer_id) VALUES (NEW.id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER search_offer_added AFTER INSERT ON offer FOR EACH ROW
    WHEN (NEW.state = 'PUBLISHED') EXECUTE FUNCTION search_offer_changed();
  CREATE TRIGGER search_offer_changed AFTER UPDATE OF state, schedule, organisation_id, venue_id, district_id, categories, original_language
    ON offer FOR EACH ROW EXECUTE FUNCTION search_offer_changed();

  CREATE FUNCTION search_text_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO search_outdated (offer_id) VALUES (CASE WHEN TG_OP = 'DELETE' THEN OLD.offer_id ELSE NEW.offer_id END);
    RETURN NULL;
  END $$;
  CREATE TRIGGER search_text_changed AFTER INSERT OR UPDATE OR DELETE ON offer_text
    FOR EACH ROW EXECUTE FUNCTION search_text_changed();

  -- An offer whose dates are over is forgotten; a new date brings it back.
  CREATE FUNCTION search_dates_added() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO search_outdated (offer_id)
      SELECT DISTINCT added.offer_id FROM added WHERE NOT EXISTS (SELECT 1 FROM offer_search s WHERE s.offer_id = added.offer_id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER search_dates_added AFTER INSERT ON occurrence REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION search_dates_added();
  CREATE TRIGGER search_dates_moved AFTER UPDATE ON occurrence REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION search_dates_added();

  CREATE FUNCTION search_name_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO search_outdated (offer_id) SELECT o.id FROM offer o WHERE CASE TG_TABLE_NAME
      WHEN 'organisation' THEN o.organisation_id = NEW.id
      WHEN 'venue' THEN o.venue_id = NEW.id
      ELSE o.district_id IN (SELECT d.id FROM district d WHERE NEW.id IN (d.id, d.parent_id))
        OR o.venue_id IN (SELECT v.id FROM venue v JOIN district d ON d.id = v.district_id WHERE NEW.id IN (d.id, d.parent_id)) END;
    RETURN NULL;
  END $$;
  CREATE TRIGGER search_name_changed AFTER UPDATE OF name ON organisation FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION search_name_changed();
  CREATE TRIGGER search_name_changed AFTER UPDATE OF name, district_id ON venue FOR EACH ROW
    WHEN ((OLD.name, OLD.district_id) IS DISTINCT FROM (NEW.name, NEW.district_id)) EXECUTE FUNCTION search_name_changed();
  CREATE TRIGGER search_name_changed AFTER UPDATE OF name, parent_id ON district FOR EACH ROW
    WHEN ((OLD.name, OLD.parent_id) IS DISTINCT FROM (NEW.name, NEW.parent_id)) EXECUTE FUNCTION search_name_changed();

  CREATE FUNCTION search_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    TRUNCATE search_word, search_outdated;
    UPDATE search_state SET offers = 0, version = version + 1, epoch = epoch + 1;
    RETURN NULL;
  END $$;
  CREATE TRIGGER search_emptied AFTER TRUNCATE ON offer_search FOR EACH STATEMENT EXECUTE FUNCTION search_emptied();
`;

export class Search1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(triggers);
    await runner.query('INSERT INTO search_outdated (offer_id) SELECT id FROM offer');
    // The functions it was made with stay: the version before this one still calls them.
    await runner.query('DROP INDEX offer_text_search_ix');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX offer_text_search_ix ON offer_text USING gin (search_words(title, summary, description));
      DROP TRIGGER search_offer_added ON offer;
      DROP TRIGGER search_offer_changed ON offer;
      DROP TRIGGER search_text_changed ON offer_text;
      DROP TRIGGER search_dates_added ON occurrence;
      DROP TRIGGER search_dates_moved ON occurrence;
      DROP TRIGGER search_name_changed ON organisation;
      DROP TRIGGER search_name_changed ON venue;
      DROP TRIGGER search_name_changed ON district;
      DROP TABLE offer_search, search_word, search_state, search_outdated;
      DROP FUNCTION search_offer_changed, search_text_changed, search_dates_added, search_name_changed, search_emptied;
    `);
  }
}
