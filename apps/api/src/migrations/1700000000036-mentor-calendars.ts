// A mentor's sessions as a calendar that a phone subscribes to, by an address nobody can guess.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MentorCalendars1700000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mentor_calendar (
        staff_id uuid PRIMARY KEY CONSTRAINT mentor_calendar_staff_fk REFERENCES staff_member (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL,
        made_at timestamptz(3) NOT NULL,
        CONSTRAINT mentor_calendar_token_ux UNIQUE (token_hash)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mentor_calendar');
  }
}
