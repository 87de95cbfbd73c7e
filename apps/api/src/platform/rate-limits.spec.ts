/** Limits that two processes share, and the flood gate in front of each. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { atOneMoment } from '../testing/asked/at-one-moment.ts';
import { type Api, startApi } from '../testing/servers/api.ts';
import { ProbeModule } from '../testing/servers/probe.module.ts';
import { BURST, FloodGate, STEADY_PER_SECOND } from './http/flood-gate.ts';
import { Jobs } from './jobs.ts';
import { type RateLimit, RateLimits } from './rate-limits.ts';

const LIMIT: RateLimit = { perWindow: 10, windowSeconds: 600, code: 'TOO_MANY_ATTEMPTS' };

let first: Api;
let second: Api;
beforeAll(async () => {
  first = await startApi({ features: [ProbeModule], limits: true });
  second = await startApi({ features: [ProbeModule], limits: true, sharing: first });
});
afterAll(async () => {
  await second.close();
  await first.close();
});

const outcome = (done: Promise<unknown>) =>
  done.then(
    () => 'passed',
    (error: { code: string }) => error.code,
  );

describe('a limit', () => {
  it('holds exactly over two processes, whatever arrives at once', async () => {
    const tries = Array.from({ length: 40 }, (_, i) =>
      outcome((i % 2 ? first : second).get(RateLimits).take('storm', 'here', LIMIT)),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((each) => each === 'passed')).toHaveLength(10);
    expect(outcomes.filter((each) => each === 'TOO_MANY_ATTEMPTS')).toHaveLength(30);
  });

  it('says in how many minutes to come again, and then lets pass', async () => {
    first.clock.set('2026-11-23T09:02:30Z');
    const limits = first.get(RateLimits);
    const rule = { ...LIMIT, perWindow: 1 };
    await limits.take('again', 'here', rule);
    await expect(limits.take('again', 'here', rule)).rejects.toMatchObject({ values: { minutes: 8 } });
    await expect(limits.take('again', 'elsewhere', rule)).resolves.toBeUndefined();
    first.clock.advance({ minutes: 8 });
    await expect(limits.take('again', 'here', rule)).resolves.toBeUndefined();
  });

  it('counts for each name and key alone, and says how many there were', async () => {
    for (let i = 1; i < 10; i++)
      expect(await first.get(RateLimits).record('wrong-pin', '123', LIMIT)).toBe(i);
    expect(await second.get(RateLimits).record('wrong-pin', '123', LIMIT)).toBe(10);
    expect(await outcome(first.get(RateLimits).take('wrong-pin', '123', LIMIT))).toBe('TOO_MANY_ATTEMPTS');
    expect(await outcome(first.get(RateLimits).take('wrong-pin', '124', LIMIT))).toBe('passed');
    expect(await outcome(first.get(RateLimits).take('other', '123', LIMIT))).toBe('passed');
  });

  it('keeps neither addresses nor numbers, and forgets what is over', async () => {
    await first.get(RateLimits).record('wrong-pin', '203.0.113.7 123456789', LIMIT);
    expect(JSON.stringify(await first.sql('SELECT * FROM rate_count'))).not.toMatch(/203\.0\.113|123456789/);
    first.clock.advance({ hours: 1 });
    await first.get(Jobs).run('forget-rate-counts');
    expect(await first.sql('SELECT * FROM rate_count')).toEqual([]);
  });
});

describe('the flood gate', () => {
  it('lets a crowd pass and a flood not, each source for itself', () => {
    let now = 0;
    const gate = new FloodGate(STEADY_PER_SECOND, BURST, () => now);
    const passing = (count: number, source = 'hall') =>
      Array.from({ length: count }, () => gate.lets(source)).filter(Boolean).length;
    expect(passing(2_000)).toBe(BURST);
    expect(passing(10, 'home')).toBe(10);
    now += 1_000;
    expect(passing(2_000)).toBe(STEADY_PER_SECOND);
    now += 60_000;
    expect(passing(2_000)).toBe(BURST);
  });

  it('counts to the last request, whatever fraction of a second it begins at', () => {
    const passing = (gate: FloodGate) =>
      Array.from({ length: BURST + 10 }, () => gate.lets('hall')).filter(Boolean).length;
    for (const perSecond of [3, 7, STEADY_PER_SECOND])
      for (let now = 0.1; now < 1e7; now *= 1.0137)
        expect(passing(new FloodGate(perSecond, BURST, () => now))).toBe(BURST);
  });

  it('answers a flood in the form clients read, without work', async () => {
    const ask = (source: string) =>
      first.app.inject({
        url: '/healthz',
        headers: { 'x-forwarded-for': source },
        remoteAddress: '127.0.0.1',
      });
    // On a slow machine it would be no flood.
    const answer = await atOneMoment(async () => {
      for (let i = 0; i < BURST; i++) expect((await ask('198.51.100.44')).statusCode).toBe(200);
      return ask('198.51.100.44');
    });
    expect(answer.statusCode).toBe(429);
    expect(answer.json().errors[0].extensions.code).toBe('RATE_LIMITED');
    expect(answer.headers['retry-after']).toBe('60');
    expect((await ask('198.51.100.45')).statusCode).toBe(200);
  });
});
