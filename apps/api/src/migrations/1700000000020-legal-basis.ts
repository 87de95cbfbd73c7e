// A town says on what ground of the GDPR it keeps personal data; nearly all of them do a public task.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LegalBasis1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE town ADD legal_basis jsonb NOT NULL DEFAULT '{"ground": "PUBLIC_TASK", "words": ""}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE town DROP legal_basis');
  }
}
