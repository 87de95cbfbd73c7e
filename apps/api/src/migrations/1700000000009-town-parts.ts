// Each part of the town's data remembers when it was last changed, so that two admins at different parts don't meet.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TownParts1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE town ADD part_versions jsonb NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE town DROP part_versions');
  }
}
