// Mentors have limits and places, dates may be staffed by themselves, and wishes nobody could meet are counted.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Rota1700000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mentor ADD hours_a_week int, ADD venue_ids uuid[] NOT NULL DEFAULT '{}', ADD ended_at timestamptz(3),
        ADD CONSTRAINT mentor_hours_ck CHECK (hours_a_week > 0);
      ALTER TABLE occurrence ADD staffed_alone boolean NOT NULL DEFAULT false;

      CREATE TABLE unmet_wish (
        venue_id uuid NOT NULL,
        noted_on date NOT NULL,
        needs text[] NOT NULL,
        times int NOT NULL,
        PRIMARY KEY (venue_id, noted_on, needs),
        CONSTRAINT unmet_wish_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id) ON DELETE CASCADE,
        CONSTRAINT unmet_wish_times_ck CHECK (times > 0)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE unmet_wish;
      ALTER TABLE occurrence DROP staffed_alone;
      ALTER TABLE mentor DROP CONSTRAINT mentor_hours_ck, DROP hours_a_week, DROP venue_ids, DROP ended_at;
    `);
  }
}
