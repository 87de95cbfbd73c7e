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
        oidc_subject text,
        created_at timestamptz(3) NOT NULL,
        joined_at timestamptz(3),
        ended_at timestamptz(3),
        CONSTRAINT staff_member_password_ck CHECK (password_hash IS NULL OR totp_secret IS NOT NULL)
      );
      CREATE UNIQUE INDEX staff_member_email_ux ON staff_member (lower(email)) WHERE ended_at IS NULL;

      CREATE TABLE staff_grant (
        id uuid PRIMARY KEY,
        staff_id uuid NOT NULL CONSTRAINT staff_grant_staff_fk REFERENCES staff_member ON DELETE CASCADE,
        role text NOT NULL,
        venue_id uuid CONSTRAINT staff_grant_venue_fk REFERENCES venue,
        organisation_id uuid CONSTRAINT staff_grant_organisation_fk REFERENCES organisation,
        mentor_id uuid CONSTRAINT staff_grant_mentor_fk REFERENCES mentor,
        CONSTRAINT staff_grant_role_ck CHECK (
          CASE role WHEN 'QUARTIER_TEAM' THEN venue_id IS NOT NULL WHEN 'ORGANISATION_MEMBER' THEN organisation_id IS NOT NULL WHEN 'MENTOR' THEN mentor_id IS NOT NULL ELSE role IN ('TOWN_ADMIN', 'AUDITOR') END)
      );
      CREATE INDEX staff_grant_staff_ix ON staff_grant (staff_id);

      CREATE TABLE staff_link (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        staff_id uuid CONSTRAINT staff_link_staff_fk REFERENCES staff_member ON DELETE CASCADE,
        token_hash bytea NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        used_at timestamptz(3),
        withdrawn_at timestamptz(3),
        CONSTRAINT staff_link_token_ux UNIQUE (token_hash),
        CONSTRAINT staff_link_kind_ck CHECK (
          CASE kind WHEN 'FIRST_ADMIN' THEN staff_id IS NULL ELSE kind IN ('INVITATION', 'SIGN_IN') AND staff_id IS NOT NULL END)
      );
      CREATE INDEX staff_link_staff_ix ON staff_link (staff_id);
      CREATE INDEX staff_link_expires_ix ON staff_link (expires_at);

      CREATE TABLE recovery_code (
        staff_id uuid NOT NULL CONSTRAINT recovery_code_staff_fk REFERENCES staff_member ON DELETE CASCADE,
        code_hash bytea NOT NULL,
        CONSTRAINT recovery_code_pkey PRIMARY KEY (staff_id, code_hash)
      );

      CREATE TABLE staff_session (
        id uuid PRIMARY KEY,
        staff_id uuid NOT NULL CONSTRAINT staff_session_staff_fk REFERENCES staff_member ON DELETE CASCADE,
        token_hash bytea NOT NULL,
        entry text NOT NULL,
        device text,
        created_at timestamptz(3) NOT NULL,
        last_seen_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        idle_minutes int NOT NULL,
        CONSTRAINT staff_session_token_ux UNIQUE (token_hash),
        CONSTRAINT staff_session_entry_ck CHECK (entry IN ('PASSWORD', 'LINK', 'OIDC', 'DEMO'))
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
    await runner.query(
      'DROP TABLE audit_entry, staff_session, recovery_code, staff_link, staff_grant, staff_member',
    );
  }
}
