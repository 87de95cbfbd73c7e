// The outbox, and what was told last about each booking.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Messages1700000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE message (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        about_at timestamptz(3),
        channel text NOT NULL,
        state text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        due_at timestamptz(3) NOT NULL,
        claimed_until timestamptz(3),
        tries smallint NOT NULL DEFAULT 0,
        last_tried_at timestamptz(3),
        again boolean NOT NULL DEFAULT false,
        told_as text,
        settled_at timestamptz(3),
        server_answer text,
        repeated boolean NOT NULL DEFAULT false,
        CONSTRAINT message_channel_ck CHECK (channel IN ('MAIL', 'SMS', 'CALL')),
        CONSTRAINT message_state_ck CHECK (state IN ('PENDING', 'SENDING', 'SENT', 'DROPPED', 'FAILED', 'DONE')),
        CONSTRAINT message_claimed_ck CHECK ((state = 'SENDING') = (claimed_until IS NOT NULL)),
        CONSTRAINT message_settled_ck CHECK ((state IN ('PENDING', 'SENDING')) = (settled_at IS NULL))
      );
      CREATE UNIQUE INDEX message_pending_ux ON message (kind, subject_id)
        WHERE state = 'PENDING' AND about_at IS NULL;
      CREATE UNIQUE INDEX message_about_ux ON message (kind, subject_id, about_at) WHERE about_at IS NOT NULL;
      CREATE INDEX message_due_ix ON message (due_at, id) WHERE state = 'PENDING' AND channel <> 'CALL';
      CREATE INDEX message_sending_ix ON message (claimed_until) WHERE state = 'SENDING';
      CREATE INDEX message_calls_ix ON message (created_at, id) WHERE state = 'PENDING' AND channel = 'CALL';
      CREATE INDEX message_about_ix ON message (kind, due_at) WHERE about_at IS NOT NULL;
      CREATE INDEX message_subject_ix ON message (subject_id, created_at);
      CREATE INDEX message_settled_ix ON message (settled_at) WHERE settled_at IS NOT NULL;

      CREATE TABLE booking_told (
        booking_id uuid PRIMARY KEY,
        facts jsonb NOT NULL,
        sequence int NOT NULL,
        told_at timestamptz(3) NOT NULL,
        CONSTRAINT booking_told_booking_fk FOREIGN KEY (booking_id) REFERENCES booking ON DELETE CASCADE
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE booking_told; DROP TABLE message;');
  }
}
