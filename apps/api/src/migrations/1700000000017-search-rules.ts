// The search remembers by which rules it turned texts into words.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchRules1700000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE search_state ADD rules text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE search_state DROP rules');
  }
}
