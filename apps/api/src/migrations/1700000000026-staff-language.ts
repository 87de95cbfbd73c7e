// The language in which somebody of the staff reads the console, for the letters they get; null: nobody has chosen one yet.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StaffLanguage1700000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE staff_member ADD language text CONSTRAINT staff_member_language_ck CHECK (language IN ('de', 'en'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE staff_member DROP language');
  }
}
