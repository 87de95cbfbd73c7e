// An update of the tables while the town works: what runs long does not stop the update, and the update stops nobody.
import { expect, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from '../../testing/servers/test-database.ts';
import { migrate } from './database.ts';

const PATIENCE = { lockMs: 100, pauseMs: 50, giveUpMs: 60_000 };

test('a migration that waits for a table lets others go first, comes again, and says in the end what it did', async () => {
  const { url, drop } = await testDatabase();
  const [report, town] = [new pg.Client(url), new pg.Client(url)];
  await Promise.all([report.connect(), town.connect()]);
  try {
    // As before the last migration, which wants a foreign key to swaps.
    await town.query('DROP TABLE swap_letter');
    await town.query(`DELETE FROM migrations WHERE name LIKE 'SwapLetters%'`);
    // Something that takes long reads and writes swaps.
    await report.query('BEGIN');
    await report.query('LOCK TABLE mentor_swap IN ROW EXCLUSIVE MODE');
    const migrated = migrate(url, PATIENCE);
    const waits = `SELECT FROM pg_locks WHERE relation = 'mentor_swap'::regclass AND NOT granted`;
    while ((await town.query(waits)).rowCount === 0);
    // Whoever books meanwhile stands behind the migration, but not until that other one has ended.
    await town.query(`SET lock_timeout = '30s'`);
    await town.query('BEGIN');
    await town.query('LOCK TABLE mentor_swap IN ROW EXCLUSIVE MODE');
    await town.query('COMMIT');
    await report.query('COMMIT');
    expect(await migrated).toEqual(['SwapLetters1700000000043']);
    expect(await migrate(url, PATIENCE)).toEqual([]);
  } finally {
    await Promise.all([report.end(), town.end()]);
    await drop();
  }
});

test('one that can never have its table gives up, and leaves nothing', async () => {
  const { url, drop } = await testDatabase();
  const report = new pg.Client(url);
  await report.connect();
  try {
    await report.query('DROP TABLE swap_letter');
    await report.query(`DELETE FROM migrations WHERE name LIKE 'SwapLetters%'`);
    await report.query('BEGIN');
    await report.query('LOCK TABLE mentor_swap IN ROW EXCLUSIVE MODE');
    await expect(migrate(url, { ...PATIENCE, giveUpMs: 0 })).rejects.toMatchObject({
      driverError: { code: '55P03' },
    });
    expect((await report.query(`SELECT to_regclass('swap_letter') AS made`)).rows).toEqual([{ made: null }]);
  } finally {
    await report.end();
    await drop();
  }
});
