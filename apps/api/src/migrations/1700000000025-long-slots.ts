// Places that take more than half a day are few: whoever looks for them need not walk through all dates.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LongSlots1700000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX slot_long_ix ON slot (occurrence_id) WHERE ends_at - starts_at > interval '5 hours'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX slot_long_ix');
  }
}
