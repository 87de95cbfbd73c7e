// An offer remembers when it was confirmed before its last confirmation: there leads taking that one back.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConfirmedBefore1700000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE offer ADD confirmed_before timestamptz(3)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE offer DROP confirmed_before');
  }
}
