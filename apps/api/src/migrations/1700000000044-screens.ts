// Info screens with their slides, and when the doors of a venue are open.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Screens1700000000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE venue ADD opening_hours jsonb NOT NULL DEFAULT '{}';

      CREATE TABLE screen (
        id uuid PRIMARY KEY,
        venue_id uuid NOT NULL CONSTRAINT screen_venue_fk REFERENCES venue (id),
        name text COLLATE german NOT NULL,
        key text NOT NULL,
        added_at timestamptz(3) NOT NULL,
        revoked_at timestamptz(3),
        last_seen_at timestamptz(3),
        shown_version text,
        seen_by text,
        languages text[] NOT NULL,
        theme text NOT NULL,
        orientation text NOT NULL,
        seconds int NOT NULL,
        distance real NOT NULL,
        diagonal real NOT NULL,
        district_ids uuid[] NOT NULL,
        venue_ids uuid[] NOT NULL,
        kinds text[] NOT NULL,
        organisation_ids uuid[] NOT NULL,
        parts jsonb NOT NULL,
        version int NOT NULL DEFAULT 1,
        edited_by uuid,
        CONSTRAINT screen_name_ux UNIQUE (venue_id, name),
        CONSTRAINT screen_key_ux UNIQUE (key),
        CONSTRAINT screen_seen_by_ck CHECK (seen_by IN ('script', 'player', 'html', 'text')),
        CONSTRAINT screen_languages_ck CHECK (cardinality(languages) BETWEEN 1 AND 9),
        CONSTRAINT screen_theme_ck CHECK (theme IN ('LIGHT', 'DARK', 'CONTRAST')),
        CONSTRAINT screen_orientation_ck CHECK (orientation IN ('AUTO', 'PORTRAIT', 'LANDSCAPE')),
        CONSTRAINT screen_seconds_ck CHECK (seconds BETWEEN 8 AND 60),
        CONSTRAINT screen_size_ck CHECK (distance BETWEEN 0.5 AND 20 AND diagonal BETWEEN 7 AND 150),
        CONSTRAINT screen_kinds_ck CHECK (kinds <@ ARRAY['ENGAGEMENT', 'CONSULTATION', 'GATHERING']),
        CONSTRAINT screen_parts_ck CHECK (jsonb_array_length(parts) BETWEEN 1 AND 4)
      );
      CREATE INDEX screen_revoked_ix ON screen (revoked_at) WHERE revoked_at IS NOT NULL;
      CREATE INDEX screen_silent_ix ON screen (last_seen_at) WHERE revoked_at IS NULL;

      CREATE TABLE screen_slide (
        id uuid PRIMARY KEY,
        screen_id uuid NOT NULL CONSTRAINT screen_slide_screen_fk REFERENCES screen (id) ON DELETE CASCADE,
        texts jsonb NOT NULL,
        picture_id uuid CONSTRAINT screen_slide_picture_fk REFERENCES picture (id),
        starts_at timestamptz(3),
        ends_at timestamptz(3),
        weight int NOT NULL,
        position int NOT NULL,
        version int NOT NULL DEFAULT 1,
        edited_by uuid,
        removed_at timestamptz(3),
        CONSTRAINT screen_slide_time_ck CHECK (ends_at > starts_at),
        CONSTRAINT screen_slide_weight_ck CHECK (weight BETWEEN 1 AND 5)
      );
      CREATE INDEX screen_slide_order_ix ON screen_slide (screen_id, position, id) WHERE removed_at IS NULL;
      CREATE INDEX screen_slide_screen_ix ON screen_slide (screen_id);
      CREATE INDEX screen_slide_removed_ix ON screen_slide (removed_at) WHERE removed_at IS NOT NULL;
      CREATE INDEX screen_slide_picture_ix ON screen_slide (picture_id) WHERE picture_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE screen_slide;
      DROP TABLE screen;
      ALTER TABLE venue DROP opening_hours;
    `);
  }
}
