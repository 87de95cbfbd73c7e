// Mentors ask each other to take over a session.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Swaps1700000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mentor_swap (
        id uuid PRIMARY KEY,
        occurrence_id uuid NOT NULL,
        from_mentor_id uuid NOT NULL,
        to_mentor_id uuid,
        state text NOT NULL,
        declined_by uuid[] NOT NULL,
        taken_by uuid,
        offered_at timestamptz(3) NOT NULL,
        settled_at timestamptz(3),
        CONSTRAINT mentor_swap_occurrence_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE,
        CONSTRAINT mentor_swap_from_fk FOREIGN KEY (from_mentor_id) REFERENCES mentor (id),
        CONSTRAINT mentor_swap_to_fk FOREIGN KEY (to_mentor_id) REFERENCES mentor (id),
        CONSTRAINT mentor_swap_taken_fk FOREIGN KEY (taken_by) REFERENCES mentor (id),
        CONSTRAINT mentor_swap_state_ck CHECK (state IN ('OPEN', 'TAKEN', 'DECLINED', 'WITHDRAWN')),
        CONSTRAINT mentor_swap_settled_ck CHECK ((state = 'OPEN') = (settled_at IS NULL)),
        CONSTRAINT mentor_swap_taken_ck CHECK ((state = 'TAKEN') = (taken_by IS NOT NULL))
      );
      CREATE UNIQUE INDEX mentor_swap_open_ux ON mentor_swap (occurrence_id, from_mentor_id) WHERE state = 'OPEN';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mentor_swap');
  }
}
