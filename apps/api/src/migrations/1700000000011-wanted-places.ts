// A slot in which more places are taken than the team wants remembers the wish, and shrinks with each place that goes.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WantedPlaces1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE slot
        ADD wanted_capacity int,
        ADD CONSTRAINT slot_wanted_ck CHECK (wanted_capacity IS NULL OR
          (capacity IS NOT NULL AND capacity = taken AND wanted_capacity >= 0 AND wanted_capacity < capacity));

      -- By the table, because places are given back in many ways, and by the version before this one too.
      CREATE FUNCTION slot_shrinks() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.capacity IS DISTINCT FROM OLD.capacity THEN
          -- A new number from the version before, which knows of no wish.
          NEW.wanted_capacity := NULL;
        ELSE
          NEW.capacity := greatest(NEW.taken, NEW.wanted_capacity);
          NEW.wanted_capacity := nullif(NEW.wanted_capacity, NEW.capacity);
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER slot_shrinks BEFORE UPDATE OF taken, capacity ON slot FOR EACH ROW
        WHEN (NEW.wanted_capacity = OLD.wanted_capacity) EXECUTE FUNCTION slot_shrinks();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER slot_shrinks ON slot;
      DROP FUNCTION slot_shrinks;
      ALTER TABLE slot DROP wanted_capacity;
    `);
  }
}
