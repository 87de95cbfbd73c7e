// Offers may ask shortly before who comes; bookings remember who said so, and of which start.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reconfirm1700000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE offer ADD reconfirm text NOT NULL DEFAULT 'OFF',
         ADD CONSTRAINT offer_reconfirm_ck CHECK (reconfirm IN ('OFF', 'ASK', 'RELEASE'))`,
    );
    await runner.query(`CREATE INDEX offer_reconfirm_ix ON offer (id) WHERE reconfirm <> 'OFF'`);
    await runner.query(
      'ALTER TABLE booking ADD coming_said_at timestamptz(3), ADD coming_said_for timestamptz(3)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE booking DROP coming_said_at, DROP coming_said_for');
    await runner.query('DROP INDEX offer_reconfirm_ix');
    await runner.query('ALTER TABLE offer DROP CONSTRAINT offer_reconfirm_ck, DROP reconfirm');
  }
}
