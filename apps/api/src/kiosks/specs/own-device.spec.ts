// A device at work: it is heard of, cleaned, locked and revoked, and a copy of its cookie is worth no more than it is.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { KioskDevice } from '../../testing/desks/kiosk-device.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { TeamKiosks } from '../team/team-kiosks.service.ts';

let api: Api;
let make: Builders;
let team: StaffClient;
let foyer: KioskDevice;
let id: string;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-23T08:00:00Z');
  const { id: venueId } = await make.aVenue({ phone: '030 23125 400' });
  team = await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId });
  await api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
  foyer = await KioskDevice.enrolled(api, team, venueId);
  id = (await foyer.own()).id;
});

const act = async (deed: string, client = team) =>
  client.graphql(
    `mutation ($id: ID!) { it: ${deed}(id: $id) { id lockedAt lockEndsAt revokedAt enrolledAt } }`,
    { id },
  );
const seen = async () => (await team.data('{ kiosks { lastSeenAt } }')).kiosks[0].lastSeenAt;

test('a sign of life is noted to the minute and renews the cookie', async () => {
  api.clock.advance({ seconds: 59 });
  foyer.lastSetCookies = [];
  expect((await foyer.alive()).kioskAlive).toMatchObject({ id });
  expect(foyer.lastSetCookies[0]).toMatch(/^mitnand_kiosk=.{43}; Max-Age=34560000/);
  expect(await seen()).toBe('2026-11-23T08:00:00Z');
  api.clock.advance({ seconds: 1 });
  await foyer.alive();
  expect(await seen()).toBe('2026-11-23T08:01:00Z');
});

test('the number to call is the venue’s, else the town’s, each with its hours', async () => {
  expect(await foyer.own()).toMatchObject({ telephone: '030 23125 400', openingHours: null });
  await api.sql(`UPDATE venue SET opening_hours = '{"de": "Mo bis Sa, 9 bis 17 Uhr"}'`);
  expect(await foyer.own()).toMatchObject({ openingHours: 'Mo bis Sa, 9 bis 17 Uhr' });
  await api.sql('UPDATE venue SET phone = NULL');
  expect(await foyer.own()).toMatchObject({
    telephone: '030 23125 100',
    openingHours: 'Mo bis Fr, 9 bis 12 Uhr',
  });
});

test('any other browser is no kiosk, whatever it sends', async () => {
  for (const token of ['', 'x', foyer.token!.slice(1), `${foyer.token!}x`]) {
    const stranger = foyer.copied();
    stranger.cookies.set('mitnand_kiosk', token);
    expect(await stranger.own()).toBeNull();
    expect((await stranger.alive()).kioskAlive).toBeNull();
    expect((await stranger.lock()).data.it).toBeNull();
    expect((await stranger.unlock()).data.it).toBeNull();
  }
});

describe('the lock for cleaning', () => {
  test('ends by itself after three minutes, and sooner on wish', async () => {
    const ends = { lockedAt: '2026-11-23T08:00:00Z', lockEndsAt: '2026-11-23T08:03:00Z' };
    expect((await foyer.lock()).data.it).toMatchObject(ends);
    api.clock.advance({ seconds: 179 });
    expect(await foyer.own()).toMatchObject(ends);
    api.clock.advance({ seconds: 1 });
    expect(await foyer.own()).toMatchObject({ lockedAt: null, lockEndsAt: null });
    await foyer.lock();
    expect((await foyer.unlock()).data.it).toMatchObject({ lockedAt: null, lockEndsAt: null });
  });

  test('neither shortens nor ends a lock of the team’s', async () => {
    await act('lockKiosk');
    expect((await foyer.lock()).data.it).toMatchObject({ lockEndsAt: null });
    expect((await foyer.unlock()).code).toBe('FORBIDDEN');
    api.clock.advance({ hours: 200 });
    expect(await foyer.own()).toMatchObject({ lockedAt: '2026-11-23T08:00:00Z' });
    await act('unlockKiosk');
    expect(await foyer.own()).toMatchObject({ lockedAt: null });
  });

  test('is seen by the team, and may be ended by it', async () => {
    await foyer.lock();
    const { kiosks } = await team.data('{ kiosks { lockedAt lockEndsAt } }');
    expect(kiosks).toEqual([{ lockedAt: '2026-11-23T08:00:00Z', lockEndsAt: '2026-11-23T08:03:00Z' }]);
    expect((await act('unlockKiosk')).data.it).toMatchObject({ lockedAt: null, lockEndsAt: null });
  });
});

describe('a device that is revoked', () => {
  test('is none from the next request on, nor is a copy of its cookie anywhere', async () => {
    const thief = foyer.copied();
    expect(await thief.own()).toMatchObject({ id });
    await act('revokeKiosk');
    for (const browser of [foyer, thief]) {
      expect(await browser.own()).toBeNull();
      expect((await browser.alive()).kioskAlive).toBeNull();
    }
  });

  test('goes on when that is taken back within ten minutes; later it needs a new code', async () => {
    await act('revokeKiosk');
    api.clock.advance({ minutes: 10 });
    expect((await act('restoreKiosk')).data.it).toMatchObject({ revokedAt: null });
    expect(await foyer.own()).toMatchObject({ id });
    await act('revokeKiosk');
    api.clock.advance({ minutes: 10, seconds: 1 });
    expect((await act('restoreKiosk')).data.it).toMatchObject({ revokedAt: null, enrolledAt: null });
    expect(await foyer.own()).toBeNull();
  });

  test('takes an open code along, and comes back by a new one', async () => {
    const codeOf = async () =>
      (await team.data('mutation ($id: ID!) { newKioskCode(id: $id) { code } }', { id })).newKioskCode.code;
    const open = await codeOf();
    await act('revokeKiosk');
    expect((await foyer.enrol(open)).code).toBe('WRONG_KIOSK_CODE');
    const thief = foyer.copied();
    await foyer.enrol(await codeOf());
    expect(await foyer.own()).toMatchObject({ id });
    expect(await thief.own()).toBeNull();
  });

  test('leaves the list after ninety days', async () => {
    await act('revokeKiosk');
    api.clock.advance({ hours: 24 * 90 });
    await api.get(TeamKiosks).forgetRevoked();
    expect((await team.data('{ kiosks { id } }')).kiosks).toHaveLength(1);
    api.clock.advance({ hours: 1 });
    await api.get(TeamKiosks).forgetRevoked();
    expect((await team.data('{ kiosks { id } }')).kiosks).toEqual([]);
  });
});

describe('a kiosk of another venue', () => {
  test('is not there for a team: not in the list, and for no deed', async () => {
    const { id: elsewhere } = await make.aVenue();
    const others = await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId: elsewhere });
    expect((await others.data('{ kiosks { id } }')).kiosks).toEqual([]);
    for (const deed of ['lockKiosk', 'unlockKiosk', 'revokeKiosk', 'restoreKiosk'])
      expect((await act(deed, others)).code).toBe('NOT_FOUND');
    const code = await others.graphql('mutation ($id: ID!) { newKioskCode(id: $id) { code } }', { id });
    expect(code.code).toBe('NOT_FOUND');
    expect(await foyer.own()).toMatchObject({ id, lockedAt: null });
  });
});

test('a name is given once at a venue, and a venue that is closed for good gets no kiosk', async () => {
  const { venue } = await foyer.own();
  const add = (name: string) =>
    team.graphql('mutation ($input: AddKioskInput!) { addKiosk(input: $input) { code } }', {
      input: { name, venueId: venue.id },
    });
  expect((await add('Flur')).code).toBeUndefined();
  const again = (await add(' Flur ')).errors![0]!.extensions;
  expect(again).toMatchObject({ code: 'BAD_INPUT', field: 'input.name' });
  await api.sql('UPDATE venue SET closed_at = $2 WHERE id = $1', [venue.id, '2026-01-01T00:00:00Z']);
  expect((await add('Garten')).code).toBe('NOT_FOUND');
});
