// The town's logo; pictures are thrown away by how long nothing has used them, not by their age.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Logo1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE picture
        ADD purpose text NOT NULL DEFAULT 'OFFER'
          CONSTRAINT picture_purpose_ck CHECK (purpose IN ('OFFER', 'LOGO')),
        ADD unused_since timestamptz(3);
      DROP INDEX picture_created_ix;
      ALTER TABLE town ADD logo_id uuid CONSTRAINT town_logo_fk REFERENCES picture;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE town DROP logo_id;
      CREATE INDEX picture_created_ix ON picture (created_at);
      ALTER TABLE picture DROP purpose, DROP unused_since;
    `);
  }
}
