// A mentor can't come: the slots come back with them, and bookings know what their new place stands for.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Absence1700000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE slot ADD absent_since timestamptz(3),
         ADD CONSTRAINT slot_absent_ck CHECK (absent_since IS NULL OR withdrawn_at IS NOT NULL)`,
    );
    await runner.query('CREATE INDEX slot_absent_ix ON slot (starts_at) WHERE absent_since IS NOT NULL');
    await runner.query(
      `ALTER TABLE booking ADD instead_of_starts_at timestamptz(3), ADD instead_of_slot_id uuid,
         ADD CONSTRAINT booking_instead_fk FOREIGN KEY (instead_of_slot_id) REFERENCES slot (id) ON DELETE SET NULL,
         ADD CONSTRAINT booking_instead_ck CHECK (instead_of_starts_at IS NULL OR status IN ('OFFERED', 'WAITLISTED', 'CANCELLED'))`,
    );
    await runner.query(
      'CREATE INDEX booking_instead_ix ON booking (instead_of_slot_id) WHERE instead_of_slot_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE booking DROP instead_of_starts_at, DROP instead_of_slot_id');
    await runner.query('ALTER TABLE slot DROP absent_since');
  }
}
