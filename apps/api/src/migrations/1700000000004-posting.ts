// What the team types before it is public, pictures, and when an offer was last said to be true.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Posting1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE picture (
        id uuid PRIMARY KEY,
        uploaded_by uuid NOT NULL,
        created_at timestamptz(3) NOT NULL,
        width int NOT NULL,
        height int NOT NULL,
        webp_640 bytea NOT NULL,
        webp_1280 bytea NOT NULL
      );
      -- Compressed already.
      ALTER TABLE picture ALTER webp_640 SET STORAGE EXTERNAL, ALTER webp_1280 SET STORAGE EXTERNAL;
      CREATE INDEX picture_created_ix ON picture (created_at);

      ALTER TABLE offer
        ADD picture_id uuid CONSTRAINT offer_picture_fk REFERENCES picture,
        ADD picture_alternative jsonb,
        ADD confirmed_at timestamptz(3),
        ADD edited_by uuid;
      UPDATE offer SET confirmed_at = published_at;
      CREATE INDEX offer_edited_ix ON offer (updated_at, id);
      CREATE INDEX offer_confirmed_ix ON offer (confirmed_at) WHERE state = 'PUBLISHED';
      CREATE INDEX offer_picture_ix ON offer (picture_id) WHERE picture_id IS NOT NULL;

      -- One for each offer that was ever typed; its id is or becomes the offer's. Without content there is nothing
      -- that is not public, and the row stays, so that versions only grow.
      CREATE TABLE offer_draft (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        content jsonb,
        owner_id uuid NOT NULL,
        edited_by uuid NOT NULL,
        edited_at timestamptz(3) NOT NULL,
        organisation_id uuid CONSTRAINT offer_draft_organisation_fk REFERENCES organisation,
        venue_id uuid CONSTRAINT offer_draft_venue_fk REFERENCES venue,
        picture_id uuid CONSTRAINT offer_draft_picture_fk REFERENCES picture,
        title text COLLATE german NOT NULL,
        kind text,
        submitted_at timestamptz(3),
        review_note text
      );
      CREATE INDEX offer_draft_edited_ix ON offer_draft (edited_at, id) WHERE content IS NOT NULL;
      CREATE INDEX offer_draft_title_ix ON offer_draft (title, id) WHERE content IS NOT NULL;
      CREATE INDEX offer_draft_submitted_ix ON offer_draft (submitted_at) WHERE submitted_at IS NOT NULL;
      CREATE INDEX offer_draft_picture_ix ON offer_draft (picture_id) WHERE picture_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE offer_draft;
      ALTER TABLE offer DROP picture_id, DROP picture_alternative, DROP confirmed_at, DROP edited_by;
      DROP TABLE picture`);
  }
}
