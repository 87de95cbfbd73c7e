// Screens without a script while something is away: what was known stays, with its age, and what is refused is a line on boards.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { FloodGate } from '../../platform/http/flood-gate.ts';
import { ScreenTown } from '../../testing/towns/screen-town.ts';
import { COLUMNS, widthOf } from '../plain/plain-text.ts';

let town: ScreenTown;
let key: string;
beforeAll(async () => {
  town = await ScreenTown.open();
  key = await town.aScreen();
});
afterAll(() => town.api.close());

/** What is told while no statement has an answer, and while everything known has to be looked after. */
async function whileAway<T>(act: () => Promise<T>): Promise<T> {
  const { driver } = town.api.get(DataSource);
  const { master } = driver as unknown as { master: { query: unknown } };
  const { query } = master;
  master.query = () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
  town.announceChange();
  try {
    return await act();
  } finally {
    master.query = query;
  }
}

const told = async (end: string) => {
  const response = await town.get(`/screen/${key}${end}`);
  return { status: response.status, words: await response.text() };
};

describe.each(['', '.txt'])('while the database is away, /screen/<key>%s', (end) => {
  test('tells what was known, and as of when, without what is over', async () => {
    await town.make.anOffer({ title: 'Laub rechen', startsIn: '6 hours' });
    await town.make.anOffer({ title: 'Beete gießen', startsIn: '30 hours' });
    const before = await told(end);
    const stand = /Stand: .+ Uhr/.exec(before.words)![0];
    expect([before.status, before.words.includes('Laub rechen')]).toEqual([200, true]);

    town.api.clock.advance({ hours: 9 });
    const away = await whileAway(() => told(end));
    expect([away.status, /Stand: .+ Uhr/.exec(away.words)?.[0]]).toEqual([200, stand]);
    expect([away.words.includes('Laub rechen'), away.words.includes('Beete gießen')]).toEqual([false, true]);

    const after = await told(end);
    expect(/Stand: .+ Uhr/.exec(after.words)![0]).not.toBe(stand);
  });

  test('says nothing of what was known more than a day ago', async () => {
    await told(end);
    town.api.clock.advance({ hours: 24 });
    expect((await whileAway(() => told(end))).status).toBe(200);
    town.api.clock.advance({ seconds: 1 });
    const { status, words } = await whileAway(() => told(end));
    expect([status >= 500, words.includes('Gleich geht es hier weiter.')]).toEqual([true, true]);
  });

  test('does not go on showing what a revoked key opened', async () => {
    const revoked = await town.aScreen();
    await town.get(`/screen/${revoked}${end}`);
    await town.api.sql('UPDATE screen SET revoked_at = $2 WHERE key = $1', [revoked, town.api.clock.now()]);
    town.announceChange();
    expect((await town.get(`/screen/${revoked}${end}`)).status).toBe(404);
    await whileAway(async () => {
      expect((await town.get(`/screen/${revoked}${end}`)).status).toBeGreaterThanOrEqual(500);
    });
  });
});

describe('a refusal', () => {
  test('of a text is a line that fits the board, and asks again', async () => {
    const { lets } = FloodGate.prototype;
    FloodGate.prototype.lets = () => false;
    try {
      for (const language of ['de', 'de-simple', 'en', 'ar', 'it', 'ro', 'ru', 'tr', 'uk']) {
        const response = await town.get(`/screen/${key}.txt?x=1`, {
          'accept-language': language,
          'x-forwarded-for': '198.51.100.10',
        });
        const { headers, status } = response;
        expect([status, headers.get('content-type'), headers.get('refresh')]).toEqual([
          429,
          'text/plain; charset=utf-8',
          '60',
        ]);
        const [line, ...rest] = (await response.text()).split('\n');
        expect([line !== '' && widthOf(line!) <= COLUMNS && !/[<&{]/.test(line!), rest]).toEqual([
          true,
          [''],
        ]);
      }
      const page = await town.get(`/screen/${key}?of=x.txt`, { 'x-forwarded-for': '198.51.100.10' });
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    } finally {
      FloodGate.prototype.lets = lets;
    }
  });

  test('for a text whose key opens nothing has no line wider than the board', async () => {
    const lines = (await (await town.get('/screen/abcdefgh23.txt')).text()).split('\n');
    expect(lines.filter((line) => widthOf(line) > COLUMNS)).toEqual([]);
    expect(lines).toContain('Telefon: 030 23125 100');
  });
});
