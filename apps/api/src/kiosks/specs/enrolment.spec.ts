// A browser becomes a kiosk by a code that works once, for fifteen minutes, and is hopeless to guess.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { RateLimits } from '../../platform/rate-limits.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { KioskDevice } from '../../testing/desks/kiosk-device.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

let api: Api;
let other: Api;
let make: Builders;
let team: StaffClient;
let venueId: string;

beforeAll(async () => {
  api = await startApi({ limits: true });
  other = await startApi({ sharing: api, limits: true });
  make = new Builders(api);
  await make.aTown();
});
afterAll(async () => {
  await other.close();
  await api.close();
});
beforeEach(async () => {
  api.clock.set('2026-11-23T08:00:00Z');
  await api.sql('TRUNCATE rate_count');
  venueId = (await make.aVenue()).id;
  team = await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId });
});

const device = (source?: string) => new KioskDevice(api.url, source);

describe('a code', () => {
  test('makes a browser the kiosk of a venue, by a cookie that pages can’t read', async () => {
    const { id, code } = await KioskDevice.added(team, venueId, 'Foyer');
    expect(code).toMatch(/^\d{8}$/);
    const foyer = device();
    const { data, headers } = await foyer.enrol(`${code.slice(0, 4)} ${code.slice(4)}`);
    expect(data.enrolKiosk).toMatchObject({ id, name: 'Foyer', lockedAt: null, venue: { id: venueId } });
    expect(foyer.lastSetCookies[0]).toMatch(
      /^mitnand_kiosk=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await foyer.own()).toMatchObject({ id, venue: { id: venueId } });
  });

  test('works once, and not after fifteen minutes', async () => {
    const { code } = await KioskDevice.added(team, venueId);
    expect((await device().enrol(code)).code).toBeUndefined();
    expect((await device().enrol(code)).code).toBe('WRONG_KIOSK_CODE');
    const late = await KioskDevice.added(team, venueId);
    api.clock.advance({ minutes: 15 });
    expect((await device().enrol(late.code)).code).toBe('WRONG_KIOSK_CODE');
  });

  test('lets one in when two type it at the same moment, at two processes', async () => {
    const { code } = await KioskDevice.added(team, venueId);
    const both = [device(), new KioskDevice(other.url)];
    const codes = (await Promise.all(both.map((each) => each.enrol(code)))).map((answer) => answer.code);
    expect(codes.filter((each) => each === undefined)).toHaveLength(1);
    expect(codes.filter((each) => each === 'WRONG_KIOSK_CODE')).toHaveLength(1);
  });

  test('is worth nothing once there is a newer one', async () => {
    const { id, code } = await KioskDevice.added(team, venueId);
    const { newKioskCode } = await team.data('mutation ($id: ID!) { newKioskCode(id: $id) { code } }', {
      id,
    });
    expect((await device().enrol(code)).code).toBe('WRONG_KIOSK_CODE');
    expect((await device().enrol(newKioskCode.code)).code).toBeUndefined();
  });

  test('stands nowhere, nor does what the cookie holds', async () => {
    const { code } = await KioskDevice.added(team, venueId);
    const foyer = await KioskDevice.enrolled(api, team, venueId);
    const [{ rows }] = await api.sql('SELECT json_agg(kiosk)::text AS rows FROM kiosk');
    expect(rows).not.toContain(code);
    expect(rows).not.toContain(foyer.token);
  });

  test('is not taken from a page of somebody else’s', async () => {
    const { code } = await KioskDevice.added(team, venueId);
    const lured = await device().graphql(
      'mutation ($code: String!) { enrolKiosk(code: $code) { id } }',
      { code },
      {
        headers: { 'sec-fetch-site': 'cross-site' },
      },
    );
    expect(lured.code).toBe('FORBIDDEN');
    expect((await device().enrol(code)).code).toBeUndefined();
  });
});

describe('guessing', () => {
  test('ends after twenty tries an hour from one network, while others go on', async () => {
    const { code } = await KioskDevice.added(team, venueId);
    const guesser = device('198.51.100.1');
    const codes = [];
    for (let guess = 0; guess < 21; guess++)
      codes.push((await guesser.enrol(String(10_000_000 + guess))).code);
    expect(codes.slice(0, 20)).toEqual(Array(20).fill('WRONG_KIOSK_CODE'));
    expect(codes[20]).toBe('RATE_LIMITED');
    expect((await guesser.enrol(code)).code).toBe('RATE_LIMITED');
    expect((await device('198.51.100.2').enrol(code)).code).toBeUndefined();
  });

  test('ends for everybody after a thousand tries from anywhere', async () => {
    const all = { perWindow: 1_000, windowSeconds: 3_600 };
    await api.get(RateLimits).add([{ name: 'kiosk-code', key: '', limit: all, by: 999 }]);
    expect((await device('198.51.100.5').enrol('30000000')).code).toBe('WRONG_KIOSK_CODE');
    expect((await device('198.51.100.3').enrol('30000000')).code).toBe('RATE_LIMITED');
  });

  test('by one network alone never stops the town', async () => {
    const all = { perWindow: 1_000, windowSeconds: 3_600 };
    await api.get(RateLimits).add([{ name: 'kiosk-code', key: '', limit: all, by: 979 }]);
    const guesser = device('198.51.100.6');
    for (let guess = 0; guess < 30; guess++) await guesser.enrol(String(40_000_000 + guess));
    const { code } = await KioskDevice.added(team, venueId);
    expect((await device('198.51.100.7').enrol(code)).code).toBeUndefined();
  });

  test('is not what somebody did who was right', async () => {
    for (let round = 0; round < 22; round++) {
      const { code } = await KioskDevice.added(team, venueId);
      expect((await device('198.51.100.4').enrol(code)).code).toBeUndefined();
    }
  });
});

describe('a new device', () => {
  test('takes the place of the one before', async () => {
    const before = await KioskDevice.enrolled(api, team, venueId);
    const { id } = await before.own();
    const { newKioskCode } = await team.data('mutation ($id: ID!) { newKioskCode(id: $id) { code } }', {
      id,
    });
    expect(await before.own()).not.toBeNull();
    const after = device();
    await after.enrol(newKioskCode.code);
    expect(await after.own()).toMatchObject({ id });
    expect(await before.own()).toBeNull();
  });

  test('that was another kiosk before leaves that one without a device', async () => {
    const moved = await KioskDevice.enrolled(api, team, venueId);
    const { id: before } = await moved.own();
    const { id: now, code } = await KioskDevice.added(team, venueId);
    await moved.enrol(code);
    expect(await moved.own()).toMatchObject({ id: now });
    const { kiosks } = await team.data('{ kiosks { id enrolledAt } }');
    expect(kiosks.find(({ id }: { id: string }) => id === before)).toEqual({ id: before, enrolledAt: null });
  });

  test('is in the log, with its kiosk and without anybody', async () => {
    const { id } = await (await KioskDevice.enrolled(api, team, venueId)).own();
    const noted = await api.sql(
      `SELECT staff_id, outcome FROM audit_entry WHERE action = 'kiosk.enrol' AND object_id = $1`,
      [id],
    );
    expect(noted).toEqual([{ staff_id: null, outcome: 'DONE' }]);
  });
});
