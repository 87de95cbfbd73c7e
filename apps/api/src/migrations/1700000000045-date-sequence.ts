// Calendars that were fetched before believe the later word about a date: what counts how often that was said anew.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DateSequence1700000000045 implements MigrationInterface {
  /** By triggers, so that the version which still runs counts as well. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE occurrence ADD COLUMN sequence int NOT NULL DEFAULT 0, ADD COLUMN changed_at timestamptz(3);
      CREATE FUNCTION occurrence_sequence() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.sequence := OLD.sequence + 1;
        RETURN NEW;
      END $$;
      CREATE TRIGGER occurrence_sequence BEFORE UPDATE OF starts_at, ends_at, venue_id, cancelled_at ON occurrence FOR EACH ROW
        WHEN ((OLD.starts_at, OLD.ends_at, OLD.venue_id, OLD.cancelled_at)
          IS DISTINCT FROM (NEW.starts_at, NEW.ends_at, NEW.venue_id, NEW.cancelled_at))
        EXECUTE FUNCTION occurrence_sequence();

      ALTER TABLE offer ADD COLUMN sequence int NOT NULL DEFAULT 0;
      CREATE FUNCTION offer_sequence() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.sequence := OLD.sequence + 1;
        RETURN NEW;
      END $$;
      CREATE TRIGGER offer_sequence BEFORE UPDATE OF state ON offer FOR EACH ROW
        WHEN ((OLD.state = 'WITHDRAWN') <> (NEW.state = 'WITHDRAWN'))
        EXECUTE FUNCTION offer_sequence();

      CREATE INDEX offer_organisation_published_ix ON offer (organisation_id, published_at, id) WHERE state = 'PUBLISHED';
      CREATE INDEX offer_district_published_ix ON offer (district_id, published_at, id) WHERE state = 'PUBLISHED';
      CREATE INDEX offer_kind_published_ix ON offer (kind, published_at, id) WHERE state = 'PUBLISHED';
      CREATE INDEX offer_venue_arranged_ix ON offer (venue_id, published_at, id)
        WHERE state = 'PUBLISHED' AND schedule = 'BY_ARRANGEMENT';
      CREATE INDEX offer_number_published_ix ON offer (number COLLATE "C") WHERE state = 'PUBLISHED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX offer_number_published_ix, offer_venue_arranged_ix, offer_kind_published_ix, offer_district_published_ix, offer_organisation_published_ix;
      DROP TRIGGER offer_sequence ON offer;
      DROP FUNCTION offer_sequence;
      ALTER TABLE offer DROP COLUMN sequence;
      DROP TRIGGER occurrence_sequence ON occurrence;
      DROP FUNCTION occurrence_sequence;
      ALTER TABLE occurrence DROP COLUMN sequence, DROP COLUMN changed_at;
    `);
  }
}
