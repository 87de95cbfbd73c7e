// What was helped with in a session, without a person.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Talks1700000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE talk (
        request_key text PRIMARY KEY,
        occurrence_id uuid NOT NULL CONSTRAINT talk_occurrence_fk REFERENCES occurrence (id) ON DELETE CASCADE,
        worry text,
        device text,
        outcome text NOT NULL,
        minutes int NOT NULL,
        CONSTRAINT talk_outcome_ck CHECK (outcome IN ('SOLVED', 'COMES_AGAIN', 'PASSED_ON')),
        CONSTRAINT talk_minutes_ck CHECK (minutes BETWEEN 1 AND 240)
      );
      CREATE INDEX talk_occurrence_ix ON talk (occurrence_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE talk');
  }
}
