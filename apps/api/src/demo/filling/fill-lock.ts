/** Lets one process at a time fill the demo town; the others wait and then find everything done. */
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';

/** Any number of our own. The lock goes with its connection, so a killed process leaves none behind. */
const FILL_LOCK = 4_671_002;
/** Asked again and again: a query that waits would run into the timeout of statements. */
const ASK_AGAIN_MS = 200;

@Injectable()
export class FillLock {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` while no other process does. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      while (!(await tryLock(runner))) await wait(ASK_AGAIN_MS);
      return await work().finally(() => runner.query('SELECT pg_advisory_unlock($1)', [FILL_LOCK]));
    } finally {
      await runner.release();
    }
  }
}

async function tryLock(runner: QueryRunner): Promise<boolean> {
  const [answer] = (await runner.query('SELECT pg_try_advisory_lock($1) AS mine', [FILL_LOCK])) as {
    mine: boolean;
  }[];
  return answer!.mine;
}
