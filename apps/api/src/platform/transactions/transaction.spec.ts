/** Transactions on a database that gets in the way: deadlocks, lost connections, refusals. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { ProbeModule } from '../../testing/servers/probe.module.ts';
import { refusal } from '../database/database-errors.ts';
import { DomainError } from '../domain-error.ts';
import { ChangeNotices } from '../live/change-notices.ts';
import { Transactions } from './transaction.ts';

let api: Api;
let transactions: Transactions;
beforeAll(async () => {
  api = await startApi({ features: [ProbeModule] });
  transactions = api.get(Transactions);
  await api.sql(
    'CREATE TABLE purse (id int PRIMARY KEY, coins int CONSTRAINT purse_not_empty_ck CHECK (coins >= 0))',
  );
});
beforeEach(async () => {
  await api.sql('TRUNCATE purse');
  await api.sql('INSERT INTO purse VALUES (1, 100), (2, 100)');
});
afterAll(() => api.close());

const coins = async () =>
  (await api.sql('SELECT coins FROM purse ORDER BY id')).map((row) => row.coins as number);

it('those who meet in a deadlock all get through', async () => {
  const give = (from: number, to: number) =>
    transactions.run(async (entities) => {
      await entities.query('UPDATE purse SET coins = coins - 1 WHERE id = $1', [from]);
      await entities.query('SELECT pg_sleep(0.02)');
      await entities.query('UPDATE purse SET coins = coins + 1 WHERE id = $1', [to]);
    });
  await Promise.all(Array.from({ length: 4 }, (_, i) => (i % 2 ? give(1, 2) : give(2, 1))));
  expect(await coins()).toEqual([100, 100]);
});

describe('who is told', () => {
  const told = () => jest.spyOn(api.get(ChangeNotices), 'announceChange').mockClear();
  const spend = (entities: EntityManager) => entities.query('UPDATE purse SET coins = 7 WHERE id = 1');

  it('of what changed: everybody', async () => {
    const everybody = told();
    await transactions.run(spend);
    expect(everybody).toHaveBeenCalledTimes(1);
    expect(await coins()).toEqual([7, 100]);
  });

  it('of what was only read: nobody; and it cannot change anything', async () => {
    const everybody = told();
    const read = await transactions.read((entities) =>
      entities.query('SELECT coins FROM purse WHERE id = 1'),
    );
    expect(read).toEqual([{ coins: 100 }]);
    await expect(transactions.read(spend)).rejects.toThrow();
    expect(everybody).not.toHaveBeenCalled();
    expect(await coins()).toEqual([100, 100]);
  });

  it('of what stands in nobody’s answers: nobody', async () => {
    const everybody = told();
    await transactions.quietly(spend);
    expect(everybody).not.toHaveBeenCalled();
    expect(await coins()).toEqual([7, 100]);
  });
});

describe('a lost connection', () => {
  it('before COMMIT starts the work anew, which then happens once', async () => {
    let runs = 0;
    const answer = await transactions.run(async (entities) => {
      await entities.query('UPDATE purse SET coins = coins - 10 WHERE id = 1');
      if (++runs === 1) await entities.query('SELECT pg_terminate_backend(pg_backend_pid())');
      return 'done';
    });
    expect([answer, runs, await coins()]).toEqual(['done', 2, [90, 100]]);
  });

  it('again and again is given up as UNAVAILABLE', async () => {
    const work = transactions.run((entities) =>
      entities.query('SELECT pg_terminate_backend(pg_backend_pid())'),
    );
    await expect(work).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('a refusal', () => {
  it('by a constraint with a name has the code its feature gave it', async () => {
    refusal('purse_not_empty_ck', 'NOT_ENOUGH_PLACES', { free: 0 });
    const work = transactions.run((entities) => entities.query('UPDATE purse SET coins = -1'));
    await expect(work).rejects.toMatchObject({ code: 'NOT_ENOUGH_PLACES', values: { free: 0 } });
    expect(await coins()).toEqual([100, 100]);
  });

  it('of our own undoes everything and is not repeated', async () => {
    let runs = 0;
    const work = transactions.run(async (entities) => {
      runs++;
      await entities.query('DELETE FROM purse');
      throw new DomainError('FULL');
    });
    await expect(work).rejects.toMatchObject({ code: 'FULL' });
    expect([runs, await coins()]).toEqual([1, [100, 100]]);
  });

  it('waits until COMMIT where a constraint does', async () => {
    await api
      .sql('ALTER TABLE purse ADD CONSTRAINT purse_one UNIQUE (coins) DEFERRABLE INITIALLY DEFERRED')
      .catch(async () => {
        await api.sql('UPDATE purse SET coins = id');
        await api.sql(
          'ALTER TABLE purse ADD CONSTRAINT purse_one UNIQUE (coins) DEFERRABLE INITIALLY DEFERRED',
        );
      });
    const work = transactions.run((entities) => entities.query('UPDATE purse SET coins = 7'));
    await expect(work).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await api.sql('ALTER TABLE purse DROP CONSTRAINT purse_one');
  });
});

it('times are Temporal values both ways, also in raw SQL', async () => {
  const instant = Temporal.Instant.from('2026-03-29T00:59:59.123Z');
  const date = Temporal.PlainDate.from('2026-02-28');
  const time = Temporal.PlainTime.from('23:59:00');
  const [row] = await api.sql(
    `SELECT $1::timestamptz(3) AS instant, $2::date AS date, $3::time AS time, ARRAY[$1::timestamptz, NULL] AS instants`,
    [instant, date, time],
  );
  expect(row.instant.equals(instant) && row.date.equals(date) && row.time.equals(time)).toBe(true);
  expect(row.instants[0].equals(instant)).toBe(true);
  expect(row.instants[1]).toBeNull();
});
