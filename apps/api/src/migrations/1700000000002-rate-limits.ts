// Counters of rate limits; unlogged, because losing them in a crash only means counting from zero.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RateLimits1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE rate_count (
        key bytea NOT NULL,
        window_start timestamptz(3) NOT NULL,
        hits integer NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        CONSTRAINT rate_count_pkey PRIMARY KEY (key, window_start),
        CONSTRAINT rate_count_hits_ck CHECK (hits >= 0)
      );
      CREATE INDEX rate_count_expires_ix ON rate_count (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_count');
  }
}
