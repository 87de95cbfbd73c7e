// Processes of the version before absences don't know what a held place stands for: their yes is a yes all the same.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AgreedBefore1700000000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION booking_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.instead_of_starts_at := NULL;
        NEW.instead_of_slot_id := NULL;
        RETURN NEW;
      END $$;
      CREATE TRIGGER booking_agreed BEFORE UPDATE OF status ON booking FOR EACH ROW
        WHEN (NEW.instead_of_starts_at IS NOT NULL AND NEW.status IN ('CONFIRMED', 'ATTENDED', 'MISSED'))
        EXECUTE FUNCTION booking_agreed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER booking_agreed ON booking');
    await runner.query('DROP FUNCTION booking_agreed');
  }
}
