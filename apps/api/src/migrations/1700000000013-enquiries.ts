// What people tell the town, the town's video in sign language, and who watches over its privacy.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Enquiries1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enquiry (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        text text,
        page_path text,
        ui_language text NOT NULL,
        name text,
        email text,
        phone text,
        received_at timestamptz(3) NOT NULL,
        due_on date NOT NULL,
        escalates_on date NOT NULL,
        taken_by uuid,
        taken_at timestamptz(3),
        note text,
        closed_by uuid,
        closed_at timestamptz(3),
        request_key text NOT NULL,
        fingerprint bytea,
        CONSTRAINT enquiry_request_ux UNIQUE (request_key),
        CONSTRAINT enquiry_forgotten_ck CHECK (text IS NOT NULL OR
          (name IS NULL AND email IS NULL AND phone IS NULL AND note IS NULL AND fingerprint IS NULL))
      );
      CREATE INDEX enquiry_open_ix ON enquiry (due_on, id) WHERE closed_at IS NULL AND text IS NOT NULL;
      CREATE INDEX enquiry_closed_ix ON enquiry (closed_at, id) WHERE closed_at IS NOT NULL AND text IS NOT NULL;

      ALTER TABLE town ADD supervisory_authority text NOT NULL DEFAULT '', ADD sign_language jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE town DROP supervisory_authority, DROP sign_language;
      DROP TABLE enquiry;
    `);
  }
}
