/** Database transactions that outlive deadlocks and a restarting server, and whose refusals are typed errors. */
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ChangeNotices } from '../live/change-notices.ts';
import { isConnectionLost, isRepeatable, translateDatabaseError } from '../database/database-errors.ts';

const MOST_TRIES = 8;
/** For a lost connection: long enough for a server restart by an update, short enough for someone waiting at a kiosk. */
const PATIENCE_MS = 6_000;

@Injectable()
export class Transactions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notices: ChangeNotices,
  ) {}

  /**
   * Runs `work` in one READ COMMITTED transaction (set per connection) and returns its answer once that is committed and
   * announced as a change. `work` may run more than once (deadlock, connection lost before COMMIT was sent), so it must
   * touch nothing but `entities`.
   * @throws DomainError for refusals by the database; `UNAVAILABLE` when the outcome of COMMIT is not known.
   */
  async run<T>(work: Work<T>): Promise<T> {
    const answer = await this.quietly(work);
    this.notices.announceChange();
    return answer;
  }

  /** As `run`, for work that only reads (the database refuses the rest): nobody is told, as nothing has changed. */
  read<T>(work: Work<T>): Promise<T> {
    return this.quietly(async (entities) => {
      await entities.query('SET TRANSACTION READ ONLY');
      return work(entities);
    });
  }

  /**
   * As `run`, for what stands in no public answer, as a session, a draft or an enquiry: kept answers stay kept. Also for whoever
   * says more exactly what changed, as bookings do (`announceSlots`).
   */
  async quietly<T>(work: Work<T>): Promise<T> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (let tries = 1; ; tries++) {
      const outcome = await this.attempt(work);
      if (outcome.committed) return outcome.answer;
      const lost = isConnectionLost(outcome.error);
      if (!outcome.mayRepeat || tries === MOST_TRIES || (lost && performance.now() > giveUpAt)) {
        throw translateDatabaseError(outcome.error);
      }
      await wait(pauseBefore(tries, lost));
    }
  }

  private async attempt<T>(work: Work<T>): Promise<Outcome<T>> {
    const runner = this.dataSource.createQueryRunner();
    let commitSent = false;
    try {
      await runner.startTransaction();
      const answer = await work(runner.manager);
      commitSent = !runner.isReleased;
      await runner.commitTransaction();
      return { committed: true, answer };
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      const mayRepeat = isRepeatable(error) || (!commitSent && isConnectionLost(error));
      return { committed: false, error, mayRepeat };
    } finally {
      await runner.release();
    }
  }
}

type Work<T> = (entities: EntityManager) => Promise<T>;
type Outcome<T> = { committed: true; answer: T } | { committed: false; error: unknown; mayRepeat: boolean };

/** Milliseconds; random, so that those who met in a deadlock do not meet again. */
function pauseBefore(tries: number, connectionLost: boolean): number {
  const most = connectionLost ? 1_600 : 200;
  return Math.random() * Math.min(most, (connectionLost ? 100 : 10) * 2 ** tries);
}
