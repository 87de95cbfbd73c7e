// Whoever comes to a session without a booking gets a number, and is called by it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OpenHours1700000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE walk_in (
        id uuid PRIMARY KEY,
        occurrence_id uuid NOT NULL CONSTRAINT walk_in_occurrence_fk REFERENCES occurrence (id) ON DELETE CASCADE,
        number int NOT NULL,
        request_key text NOT NULL,
        booking_id uuid CONSTRAINT walk_in_booking_fk REFERENCES booking (id) ON DELETE SET NULL,
        entered_at timestamptz(3) NOT NULL,
        called_at timestamptz(3),
        called_to int,
        call_key text,
        gone_at timestamptz(3),
        taken_back_at timestamptz(3),
        CONSTRAINT walk_in_number_ux UNIQUE (occurrence_id, number),
        CONSTRAINT walk_in_request_ux UNIQUE (request_key),
        CONSTRAINT walk_in_call_ux UNIQUE (call_key),
        CONSTRAINT walk_in_number_ck CHECK (number > 0),
        CONSTRAINT walk_in_called_ck CHECK ((called_at IS NULL) = (called_to IS NULL) AND (called_at IS NULL) = (call_key IS NULL)),
        CONSTRAINT walk_in_table_ck CHECK (called_to BETWEEN 1 AND 99)
      );
      CREATE INDEX walk_in_booking_ix ON walk_in (booking_id) WHERE booking_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE walk_in');
  }
}
