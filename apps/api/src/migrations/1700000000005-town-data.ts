// What the team keeps about its town: colours, retention times, days off; venues that closed for good.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TownData1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE town
        ADD COLUMN version int NOT NULL DEFAULT 1,
        ADD COLUMN set_up_at timestamptz(3),
        ADD COLUMN colours jsonb,
        ADD COLUMN retention jsonb;
      -- A town that is there has been set up, whenever that was.
      UPDATE town SET set_up_at = current_timestamp;

      -- The constraint on (parent_id, name) takes two Sozialräume of one name for different ones.
      CREATE UNIQUE INDEX district_top_name_ux ON district (name) WHERE parent_id IS NULL;

      ALTER TABLE venue ADD COLUMN closed_at timestamptz(3);

      CREATE TABLE town_day_off (
        id uuid PRIMARY KEY,
        falls_on date NOT NULL,
        name text NOT NULL,
        CONSTRAINT town_day_off_ux UNIQUE (falls_on)
      );

      CREATE INDEX audit_entry_action_ix ON audit_entry (action, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX audit_entry_action_ix, district_top_name_ux;
      DROP TABLE town_day_off;
      ALTER TABLE venue DROP COLUMN closed_at;
      ALTER TABLE town DROP COLUMN version, DROP COLUMN set_up_at, DROP COLUMN colours, DROP COLUMN retention;
    `);
  }
}
