// Staff, their roles, sessions, and the log of what they do.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Team1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE staff_member (
        id uuid PRIMARY KEY,
        name text COLLATE german NOT NULL,
        email text,
        password_hash text,
        totp_secret bytea,
        totp_last_step bigint,
        created_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3)
      );
      CREATE UNIQUE INDEX staff_member_email_ux ON staff_member (lower(email)) WHERE ended_at IS NULL;

      CREATE TABLE staff_grant (
        id uuid PRIMARY KEY,
        staff_id uuid NOT NULL CONSTRAINT staff_grant_staff_fk REFERENCES staff_member ON DELETE CASCADE,
        role text NOT NULL,
        venue_id uuid REFERENCES venue,
        organisation_id uuid REFERENCES organisation,
        mentor_id uuid REFERENCES mentor,
        CONSTRAINT staff_grant_role_ck CHECK (
          CASE role WHEN 'QUARTIER_TEAM' THEN venue_id IS NOT NULL WHEN 'ORGANISATION_MEMBER' THEN organisation_id IS NOT NULL WHEN 'MENTOR' THEN mentor_id IS NOT NULL ELSE role IN ('TOWN_ADMIN', 'AUDITOR') END)
      );
      CREATE INDEX staff_grant_staff_ix ON staff_grant (staff_id);

      CREATE TABLE staff_session (
        id uuid PRIMARY KEY,
        staff_id uuid NOT NULL CONSTRAINT staff_session_staff_fk REFERENCES staff_member ON DELETE CASCADE,
        token_hash bytea NOT NULL,
        device text,
        created_at timestamptz(3) NOT NULL,
        last_seen_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        idle_minutes int NOT NULL,
        CONSTRAINT staff_session_token_ux UNIQUE (token_hash)
      );
      CREATE INDEX staff_session_staff_ix ON staff_session (staff_id);
      CREATE INDEX staff_session_ends_ix ON staff_session (ends_at);

      CREATE TABLE audit_entry (
        id uuid PRIMARY KEY,
        at timestamptz(3) NOT NULL,
        staff_id uuid,
        action text NOT NULL,
        object_id uuid,
        outcome text
      );
      CREATE INDEX audit_entry_at_ix ON audit_entry (at, id);
      CREATE INDEX audit_entry_staff_ix ON audit_entry (staff_id, at);
      CREATE INDEX audit_entry_object_ix ON audit_entry (object_id, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entry, staff_session, staff_grant, staff_member');
  }
}
