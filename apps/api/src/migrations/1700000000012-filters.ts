// Indexes for the filters by language spoken and by distance.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Filters1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX offer_languages_ix ON offer USING gin (spoken_languages) WHERE state = 'PUBLISHED';
      CREATE INDEX venue_position_ix ON venue (latitude, longitude);
      CREATE INDEX district_position_ix ON district (latitude, longitude)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX offer_languages_ix, venue_position_ix, district_position_ix');
  }
}
