// When a screen was last seen, by whom, and showing what: gathered, and written down in one statement.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ScreenTown } from '../../testing/towns/screen-town.ts';
import { statementsSent } from '../../testing/asked/statements-sent.ts';
import { LastSeen } from '../feed/last-seen.ts';

let town: ScreenTown;
beforeAll(async () => {
  town = await ScreenTown.open();
  // From here on nothing is written down but by the spec, not even when it takes longer than a minute.
  await town.api.get(LastSeen).beforeApplicationShutdown();
});
afterAll(() => town.api.close());

const seen = async (key: string) => {
  const [row] = await town.api.sql(
    'SELECT last_seen_at AS at, shown_version AS version, seen_by AS by FROM screen WHERE key = $1',
    [key],
  );
  return row;
};
const write = () => town.api.get(LastSeen).write();

test('however many asked however often, one statement writes it down', async () => {
  const keys = [await town.aScreen(), await town.aScreen(), await town.aScreen()];
  for (const key of [...keys, ...keys]) await town.document(key);
  expect((await seen(keys[0]!)).at).toBeNull();
  expect(await statementsSent(town.api, write)).toBe(1);
  for (const key of keys)
    expect(await seen(key)).toEqual({ at: town.api.clock.now(), version: null, by: 'script' });
  expect(await statementsSent(town.api, write)).toBe(0);
});

test('a player says what it shows; what is no version is not believed', async () => {
  const key = await town.aScreen();
  const version = '0123456789abcdef';
  await town.get(`/screens/${key}.json?shows=${version}&by=1`);
  await town.get(`/screens/${key}.json?shows=%27;DROP`, {
    referer: `https://ulm.example/screen/${key}/player`,
  });
  await write();
  expect(await seen(key)).toMatchObject({ version, by: 'player' });
});

test.each([
  ['', 'html'],
  ['.txt', 'text'],
])('a plain player (%s) shows what it was given', async (end, by) => {
  const key = await town.aScreen();
  await town.get(`/screen/${key}${end}`);
  await write();
  expect(await seen(key)).toMatchObject({ by, version: (await town.document(key)).version });
});

test('a plain page that is open somewhere does not stand for a player that has gone silent', async () => {
  const key = await town.aScreen();
  const version = '0123456789abcdef';
  const asked = async () => {
    await town.get(`/screen/${key}`);
    await town.get(`/screen/${key}.txt`);
    await write();
    return seen(key);
  };
  await town.get(`/screens/${key}.json?shows=${version}`);
  const silent = { at: town.api.clock.now(), version, by: 'script' };
  expect(await asked()).toEqual(silent);
  town.api.clock.advance({ minutes: 20 });
  expect(await asked()).toEqual(silent);
  town.api.clock.advance({ hours: 23, minutes: 40 });
  expect(await asked()).toEqual(silent);
  // By then it has been noticed, and who hung up another player sees that one.
  town.api.clock.advance({ seconds: 1 });
  expect(await asked()).toMatchObject({ at: town.api.clock.now(), by: 'text' });
  town.api.clock.advance({ seconds: 1 });
  await town.get(`/screens/${key}.json?shows=${version}`);
  expect(await asked()).toEqual({ at: town.api.clock.now(), version, by: 'script' });
});

test('what a plain page was given is not what a player shows that asked in the same minute', async () => {
  const key = await town.aScreen();
  await town.get(`/screen/${key}`);
  await town.document(key);
  await write();
  expect(await seen(key)).toMatchObject({ by: 'script', version: null });
});

test('who asks for a key that opens nothing is nobody, and an older sight replaces no newer one', async () => {
  const key = await town.aScreen();
  await town.document(key);
  await town.api.sql('UPDATE screen SET last_seen_at = $2 WHERE key = $1', [
    key,
    town.api.clock.now().add({ minutes: 1 }),
  ]);
  await town.get('/screens/abcdefgh23.json');
  await write();
  expect((await seen(key)).at).toEqual(town.api.clock.now().add({ minutes: 1 }));
});
