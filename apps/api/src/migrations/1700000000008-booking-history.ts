// What happened to a booking, told to the team; what the bookings there are tell by themselves is written down for them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BookingHistory1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE booking_event (
        id uuid PRIMARY KEY,
        booking_id uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        kind text NOT NULL,
        author text NOT NULL,
        staff_id uuid,
        from_starts_at timestamptz(3),
        to_starts_at timestamptz(3),
        people int,
        held_until timestamptz(3),
        end_reason text,
        CONSTRAINT booking_event_author_ck
          CHECK (author IN ('GUEST', 'STAFF', 'RULE') AND (author = 'STAFF' OR staff_id IS NULL))
      );

      INSERT INTO booking_event (id, booking_id, at, kind, author, people)
      SELECT gen_random_uuid(), id, created_at, CASE WHEN status = 'WAITLISTED' THEN 'JOINED_LIST' ELSE 'BOOKED' END,
        CASE WHEN channel IN ('WEB', 'KIOSK') THEN 'GUEST' ELSE 'STAFF' END, party_size FROM booking;
      INSERT INTO booking_event (id, booking_id, at, kind, author, end_reason)
      SELECT gen_random_uuid(), id, ended_at, 'CANCELLED', CASE end_reason
        WHEN 'BY_TEAM' THEN 'STAFF' WHEN 'DATE_CANCELLED' THEN 'STAFF' WHEN 'UNANSWERED' THEN 'RULE' ELSE 'GUEST' END,
        end_reason FROM booking WHERE status = 'CANCELLED';

      CREATE INDEX booking_event_booking_ix ON booking_event (booking_id, at, id);
      CREATE INDEX booking_event_staff_ix ON booking_event (booking_id) WHERE staff_id IS NOT NULL;
      -- Last: from here on nobody can book until it is done.
      ALTER TABLE booking_event
        ADD CONSTRAINT booking_event_booking_fk FOREIGN KEY (booking_id) REFERENCES booking ON DELETE CASCADE;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE booking_event');
  }
}
