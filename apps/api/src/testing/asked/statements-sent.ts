/** How many statements some work costs: a list must not cost more of them the longer it is. */
import pg from 'pg';
import { TownService } from '../../places/town/town.service.ts';
import type { Services } from '../made/builders.ts';
import { atOneMoment } from './at-one-moment.ts';

/** Statements this process sends to any database while `work` runs; nothing it keeps for seconds grows old meanwhile. */
export async function statementsSent(services: Services, work: () => Promise<unknown>): Promise<number> {
  // Read again every other second; here with every question and once, so that each counts alike.
  services.get(TownService).forget();
  const original = pg.Client.prototype.query;
  let count = 0;
  pg.Client.prototype.query = function (this: unknown, ...args: unknown[]) {
    if (!isByItself(args[0])) count++;
    return (original as (...given: unknown[]) => unknown).apply(this, args);
  } as never;
  try {
    await atOneMoment(work);
  } finally {
    pg.Client.prototype.query = original;
  }
  return count;
}

/** Told a moment after a change that was made before; or asked by who listens for such, four times a minute. */
function isByItself(query: unknown): boolean {
  return typeof query === 'string' && (query.includes('pg_notify') || query === 'SELECT 1');
}
