// What the team's lists of bookings and its page of the day need: the way a booking was made, and indexes.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Today1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE booking
        ADD COLUMN channel text NOT NULL DEFAULT 'WEB',
        ADD COLUMN source_hash bytea,
        ADD CONSTRAINT booking_channel_ck CHECK (channel IN ('WEB', 'KIOSK', 'PHONE', 'DESK', 'WALK_IN'));
      CREATE INDEX booking_created_ix ON booking (created_at, id);
      CREATE INDEX booking_source_ix ON booking (created_at) WHERE source_hash IS NOT NULL;
      CREATE INDEX occurrence_during_ix ON occurrence USING gist (tstzrange(starts_at, ends_at));

      -- A caller is found by e-mail address or phone number also after the date.
      DROP INDEX booking_email_ix, booking_phone_ix;
      CREATE INDEX booking_email_ix ON booking (email_hash) WHERE email_hash IS NOT NULL;
      CREATE INDEX booking_phone_ix ON booking (phone_hash) WHERE phone_hash IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX booking_created_ix, booking_source_ix, occurrence_during_ix, booking_email_ix, booking_phone_ix;
      CREATE INDEX booking_email_ix ON booking (email_hash) WHERE status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED');
      CREATE INDEX booking_phone_ix ON booking (phone_hash) WHERE status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED');
      ALTER TABLE booking DROP COLUMN channel, DROP COLUMN source_hash;
    `);
  }
}
