// Touch devices at venues, enrolled by a one-time code.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Kiosks1700000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE kiosk (
        id uuid PRIMARY KEY,
        venue_id uuid NOT NULL CONSTRAINT kiosk_venue_fk REFERENCES venue (id),
        name text COLLATE german NOT NULL,
        added_at timestamptz(3) NOT NULL,
        code_hash bytea,
        code_ends_at timestamptz(3),
        token_hash bytea,
        enrolled_at timestamptz(3),
        last_seen_at timestamptz(3),
        locked_at timestamptz(3),
        lock_ends_at timestamptz(3),
        revoked_at timestamptz(3),
        CONSTRAINT kiosk_name_ux UNIQUE (venue_id, name),
        CONSTRAINT kiosk_code_ux UNIQUE (code_hash),
        CONSTRAINT kiosk_token_ux UNIQUE (token_hash),
        CONSTRAINT kiosk_code_ck CHECK ((code_hash IS NULL) = (code_ends_at IS NULL)),
        CONSTRAINT kiosk_enrolled_ck CHECK ((token_hash IS NULL) = (enrolled_at IS NULL)),
        CONSTRAINT kiosk_lock_ck CHECK (lock_ends_at IS NULL OR locked_at IS NOT NULL)
      );
      CREATE INDEX kiosk_revoked_ix ON kiosk (revoked_at) WHERE revoked_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kiosk');
  }
}
