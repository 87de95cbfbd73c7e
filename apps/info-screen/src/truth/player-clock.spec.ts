// What time it is on a player whose clock is wrong, was set, or has lost its battery.
import { describe, expect, test } from '@jest/globals';
import { playerClock, type KeptTime } from './player-clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.parse('2026-11-22T12:00:00Z');

/** A player whose clock shows `wall` at its start; time passes on both clocks, setting moves only one. */
function aPlayer(wall: number, kept: KeptTime | null = null) {
  let own = wall;
  let running = 5_000;
  const clock = playerClock(
    kept,
    () => own,
    () => running,
  );
  return {
    clock,
    pass(time: number) {
      own += time;
      running += time;
    },
    setClock: (time: number) => void (own = time),
    sleep: (time: number) => void (own += time),
  };
}

describe('a player that has heard from the server', () => {
  test('takes its word and goes on from there, however wrong the own clock is', () => {
    const player = aPlayer(Date.parse('1970-01-01T00:00:10Z'));
    player.clock.hear(NOON);
    player.pass(HOUR);
    expect(player.clock.now()).toBe(NOON + HOUR);
    expect(player.clock.isSure()).toBe(true);
  });

  test.each([-3 * DAY, 500 * DAY, 30_000])('does not follow when the clock is set by %d ms', (jump) => {
    const player = aPlayer(NOON);
    player.clock.hear(NOON);
    player.setClock(NOON + jump);
    player.pass(HOUR);
    player.clock.wake();
    expect(player.clock.now()).toBe(NOON + HOUR);
    expect(player.clock.isSure()).toBe(true);
  });

  test('knows when it has slept, or may have, and is not sure of it until the server speaks', () => {
    const player = aPlayer(NOON - DAY);
    player.clock.hear(NOON);
    player.pass(HOUR);
    player.sleep(8 * HOUR);
    player.clock.wake();
    expect(player.clock.now()).toBe(NOON + 9 * HOUR);
    expect(player.clock.isSure()).toBe(false);
    player.pass(HOUR);
    player.clock.wake();
    expect(player.clock.now()).toBe(NOON + 10 * HOUR);
    player.clock.hear(NOON + 10 * HOUR);
    expect(player.clock.isSure()).toBe(true);
  });

  test('a later answer beats whatever it believed', () => {
    const player = aPlayer(NOON);
    player.clock.hear(NOON + DAY);
    player.clock.hear(NOON);
    expect(player.clock.now()).toBe(NOON);
  });
});

describe('a player that starts again without network', () => {
  const kept = { heard: NOON, seen: NOON + HOUR, offset: 0 };

  test('goes on by its own clock, corrected by what was wrong with it before', () => {
    const { clock } = aPlayer(NOON + 5 * HOUR - 20 * 60_000, { ...kept, offset: 20 * 60_000 });
    expect(clock.now()).toBe(NOON + 5 * HOUR);
    expect(clock.isSure()).toBe(true);
  });

  test('knows that its clock is wrong when it shows less than it was sure of', () => {
    const player = aPlayer(Date.parse('2000-01-01T00:00:00Z'), kept);
    expect(player.clock.isSure()).toBe(false);
    expect(player.clock.now()).toBe(NOON + HOUR);
    player.pass(HOUR);
    expect(player.clock.now()).toBe(NOON + 2 * HOUR);
  });

  test('a clock that is set right meanwhile is no sleep from there', () => {
    const player = aPlayer(Date.parse('2026-09-22T12:00:00Z'), kept);
    player.setClock(NOON + 3 * HOUR);
    player.clock.wake();
    expect(player.clock.now()).toBe(NOON + 3 * HOUR);
  });

  test('does not believe that it was off for more than a year', () => {
    const { clock } = aPlayer(NOON + 500 * DAY, kept);
    expect(clock.isSure()).toBe(false);
    expect(clock.now()).toBe(NOON + 500 * DAY);
  });

  test('is sure again with the next answer, and keeps the new correction', () => {
    const { clock } = aPlayer(Date.parse('2000-01-01T00:00:00Z'), kept);
    clock.hear(NOON + 2 * HOUR);
    expect(clock.isSure()).toBe(true);
    expect(clock.now()).toBe(NOON + 2 * HOUR);
    expect(clock.offset()).toBe(NOON + 2 * HOUR - Date.parse('2000-01-01T00:00:00Z'));
  });
});
