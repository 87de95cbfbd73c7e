// Mentors are told of swaps.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SwapLetters1700000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE swap_letter (
        id uuid PRIMARY KEY,
        swap_id uuid NOT NULL,
        mentor_id uuid NOT NULL,
        staff_id uuid,
        about text NOT NULL,
        told_at timestamptz(3),
        CONSTRAINT swap_letter_swap_fk FOREIGN KEY (swap_id) REFERENCES mentor_swap (id) ON DELETE CASCADE,
        CONSTRAINT swap_letter_mentor_fk FOREIGN KEY (mentor_id) REFERENCES mentor (id),
        CONSTRAINT swap_letter_staff_fk FOREIGN KEY (staff_id) REFERENCES staff_member (id) ON DELETE CASCADE,
        CONSTRAINT swap_letter_about_ck CHECK (about IN ('ASKED', 'OVER', 'ANSWERED', 'UNANSWERED'))
      );
      CREATE UNIQUE INDEX swap_letter_once_ux ON swap_letter (swap_id, mentor_id, about, staff_id) NULLS NOT DISTINCT;
      CREATE INDEX swap_letter_untold_ix ON swap_letter (swap_id) WHERE told_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE swap_letter');
  }
}
