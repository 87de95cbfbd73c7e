// The team of a venue adds screens, says what they show, and takes their keys away.
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { newId } from '../../platform/ids.ts';
import { Jobs } from '../../platform/jobs.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { ScreenDesk, settingsOf } from '../../testing/desks/screen-desk.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

const START = '2026-11-23T08:00:00Z';
const KEY = /^[abcdefghjkmnpqrstuvwxyz23456789]{10}$/;

let api: Api;
let make: Builders;
let desk: ScreenDesk;
let others: ScreenDesk;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown({ languages: ['de', 'en', 'ar'] });
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(START);
  desk = await aDesk();
  others = await aDesk();
});

async function aDesk(): Promise<ScreenDesk> {
  const { id: venueId } = await make.aVenue();
  const client = await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId });
  await api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
  return new ScreenDesk(client, venueId);
}

describe('a new screen', () => {
  test('has a key that can be typed, shows all there is, and was seen by nobody yet', async () => {
    const screen = await desk.added('  Schaufenster ');
    expect(screen).toMatchObject({
      ...{ name: 'Schaufenster', version: 1, languages: ['de'], theme: 'LIGHT', orientation: 'AUTO' },
      ...{ seconds: 12, distance: 3, diagonal: 55, venue: { id: desk.venueId } },
      ...{ districtIds: [], venueIds: [], kinds: [], organisationIds: [], slides: [] },
      ...{ lastSeenAt: null, shownVersion: null, seenBy: null, revokedAt: null, silent: false },
      parts: ['ENGAGEMENTS', 'CONSULTATIONS', 'GATHERINGS', 'SLIDES'].map((part) => ({ part, share: 1 })),
    });
    expect(screen.key).toMatch(KEY);
  });

  test('says where it is found, and the three lines of a page with it', async () => {
    const { key, addresses } = await desk.added();
    const [, origin] = /^(.*)\/screen\//.exec(addresses.page)!;
    expect(addresses).toEqual({
      player: `${origin}/screen/${key}/player`,
      page: `${origin}/screen/${key}`,
      text: `${origin}/screen/${key}.txt`,
      document: `${origin}/screens/${key}.json`,
      lines: expect.stringContaining(`<mitnand-screen key="${key}"></mitnand-screen>`),
    });
    expect(addresses.lines.split('\n')).toHaveLength(3);
    expect(addresses.lines).toContain(`src="${origin}/mitnand-screen.js"`);
  });

  test('has a name of its own at its venue, and needs one that is open', async () => {
    await desk.added('Fenster');
    expect(await desk.add('Fenster')).toMatchObject({ code: 'BAD_INPUT', field: 'input.name' });
    expect(await desk.add('   ')).toMatchObject({ code: 'BAD_INPUT', field: 'input.name' });
    expect(await others.add('Fenster')).toMatchObject({ code: undefined });
    await api.sql('UPDATE venue SET closed_at = $2 WHERE id = $1', [desk.venueId, START]);
    expect((await desk.add()).code).toBe('NOT_FOUND');
  });
});

describe('its settings', () => {
  test('are saved all at once, and a save that is sent twice counts once', async () => {
    const screen = await desk.added();
    const { id: organisationId } = await make.anOrganisation();
    const { id: districtId } = await make.aDistrict();
    const wanted = settingsOf(screen, {
      ...{ name: 'Foyer', languages: ['ar', 'de'], theme: 'CONTRAST', orientation: 'PORTRAIT' },
      ...{ seconds: 20, distance: 4.5, diagonal: 42.5, kinds: ['GATHERING'] },
      ...{ districtIds: [districtId], venueIds: [others.venueId], organisationIds: [organisationId] },
      parts: [
        { part: 'SLIDES', share: 5 },
        { part: 'GATHERINGS', share: 2 },
      ],
    });
    const { screen: saved } = await desk.save(screen.id, 1, wanted);
    expect(saved).toMatchObject({ ...wanted, version: 2, key: screen.key });
    expect((await desk.save(screen.id, 1, wanted)).screen.version).toBe(2);
    expect(await desk.screen(screen.id)).toEqual(saved);
  });

  test.each([
    ['no name', { name: ' ' }, 'name'],
    ['a name nobody could read', { name: 'x'.repeat(61) }, 'name'],
    ['no language', { languages: [] }, 'languages'],
    ['a language twice', { languages: ['de', 'de'] }, 'languages'],
    ['a language the town does not speak', { languages: ['de', 'tr'] }, 'languages'],
    ['pages that flash', { seconds: 7 }, 'seconds'],
    ['pages that stand still', { seconds: 61 }, 'seconds'],
    ['a screen under one’s nose', { distance: 0.4 }, 'distance'],
    ['a screen behind the church', { distance: 21 }, 'distance'],
    ['a screen like a stamp', { diagonal: 6 }, 'diagonal'],
    ['a district there is not', { districtIds: [newId()] }, 'districtIds'],
    ['a venue there is not', { venueIds: [newId()] }, 'venueIds'],
    ['an organisation there is not', { organisationIds: [newId()] }, 'organisationIds'],
    ['something that is no id', { venueIds: ['x'] }, 'venueIds'],
    ['nothing to show', { parts: [] }, 'parts'],
    ['a part without a share', { parts: [{ part: 'SLIDES', share: 0 }] }, 'parts.0.share'],
    ['a part with all of it', { parts: [{ part: 'SLIDES', share: 6 }] }, 'parts.0.share'],
    [
      'a part twice',
      {
        parts: [
          { part: 'SLIDES', share: 1 },
          { part: 'SLIDES', share: 2 },
        ],
      },
      'parts',
    ],
  ])('are refused with %s', async (_, given, field) => {
    const screen = await desk.added();
    const refused = await desk.save(screen.id, 1, settingsOf(screen, given));
    expect(refused).toMatchObject({ code: 'BAD_INPUT', field: `input.${field}` });
    expect((await desk.screen(screen.id)).version).toBe(1);
  });

  test('keep what is gone since until somebody takes it out, and nothing else that is gone', async () => {
    const screen = await desk.added();
    const { id: districtId } = await make.aDistrict();
    const { id: venueId } = await make.aVenue();
    const { id: organisationId } = await make.anOrganisation();
    const chosen = { districtIds: [districtId], venueIds: [venueId], organisationIds: [organisationId] };
    await desk.save(screen.id, 1, settingsOf(screen, chosen));
    await api.sql(`UPDATE screen SET languages = '{de,tr}' WHERE id = $1`, [screen.id]);
    for (const [table, gone] of Object.entries({
      venue: venueId,
      district: districtId,
      organisation: organisationId,
    }))
      await api.sql(`DELETE FROM ${table} WHERE id = $1`, [gone]);
    const before = await desk.screen(screen.id);
    const { screen: saved } = await desk.save(screen.id, 2, settingsOf(before, { seconds: 30 }));
    expect(saved).toMatchObject({ ...chosen, languages: ['de', 'tr'], seconds: 30, version: 3 });
    const without = { districtIds: [], venueIds: [], organisationIds: [], languages: ['de'] };
    expect((await desk.save(screen.id, 3, settingsOf(saved, without))).screen).toMatchObject(without);
    const again = await desk.save(screen.id, 4, settingsOf(saved));
    expect(again).toMatchObject({ code: 'BAD_INPUT', field: 'input.languages' });
  });

  test('are chosen from what there is, whoever’s it is', async () => {
    const { id: organisationId } = await make.anOrganisation();
    const { screenChoices } = await desk.client.data(
      '{ screenChoices { languages districts { id } venues { id } organisations { id } } }',
    );
    expect(screenChoices.languages).toEqual(['de', 'en', 'ar']);
    expect(screenChoices.venues).toContainEqual({ id: others.venueId });
    expect(screenChoices.organisations).toContainEqual({ id: organisationId });
    expect(screenChoices.districts.length).toBeGreaterThan(1);
  });

  test('are announced, so that what players ask for is made anew', async () => {
    const screen = await desk.added();
    const announced = jest.spyOn(api.get(ChangeNotices), 'announceChange').mockClear();
    await desk.save(screen.id, 1, settingsOf(screen, { theme: 'DARK' }));
    expect(announced).toHaveBeenCalledTimes(1);
  });
});

describe('two who edit one screen', () => {
  test('the second is told who was quicker, and saves upon what that one wrote', async () => {
    const screen = await desk.added();
    const { id } = screen;
    const admin = new ScreenDesk(await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' }), desk.venueId);
    await admin.save(id, 1, settingsOf(screen, { theme: 'DARK' }));
    const refused = await desk.save(id, 1, settingsOf(screen, { seconds: 30 }));
    const [{ name }] = await api.sql('SELECT name FROM staff_member WHERE id = $1', [admin.client.staffId]);
    expect([refused.code, refused.values]).toEqual(['CHANGED_MEANWHILE', { version: 2, name }]);
    const theirs = await desk.screen(id);
    expect(theirs).toMatchObject({ theme: 'DARK', seconds: 12, version: 2 });
    const { screen: both } = await desk.save(id, 2, settingsOf(theirs, { seconds: 30 }));
    expect(both).toMatchObject({ theme: 'DARK', seconds: 30, version: 3 });
  });

  test('of many at the same moment one wins', async () => {
    const screen = await desk.added();
    const saves = Array.from({ length: 6 }, (_, index) =>
      desk.save(screen.id, 1, settingsOf(screen, { seconds: 20 + index })),
    );
    const answers = await Promise.all(saves);
    expect(answers.filter(({ code }) => code === 'CHANGED_MEANWHILE')).toHaveLength(5);
    const winner = answers.find(({ code }) => code === undefined)!;
    expect((await desk.screen(screen.id)).seconds).toBe(winner.screen.seconds);
  });
});

describe('a key', () => {
  test('is never the same twice', async () => {
    const screens = await Promise.all(Array.from({ length: 20 }, () => desk.added()));
    const { screen: renewed } = await desk.step('renewScreenKey', screens[0].id);
    expect(renewed.key).toMatch(KEY);
    expect(new Set([...screens, renewed].map(({ key }) => key)).size).toBe(21);
  });

  test('that is renewed makes the screen one that nobody has seen yet', async () => {
    const { id } = await desk.added();
    await api.sql(
      `UPDATE screen SET last_seen_at = $2, shown_version = 'a', seen_by = 'player' WHERE id = $1`,
      [id, START],
    );
    expect(await desk.screen(id)).toMatchObject({ lastSeenAt: START, shownVersion: 'a', seenBy: 'PLAYER' });
    const { screen } = await desk.step('renewScreenKey', id);
    expect(screen).toMatchObject({ lastSeenAt: null, shownVersion: null, seenBy: null });
  });

  test('that was revoked is told until it comes back, and then is the same', async () => {
    const { id, key } = await desk.added();
    const { screen: revoked } = await desk.step('revokeScreen', id);
    expect(revoked).toMatchObject({ revokedAt: START, key });
    api.clock.advance({ hours: 1 });
    expect((await desk.step('revokeScreen', id)).screen.revokedAt).toBe(START);
    expect((await desk.step('restoreScreen', id)).screen).toMatchObject({ revokedAt: null, key });
  });

  test('that was revoked is forgotten with its slides after 90 days', async () => {
    const [revoked, kept] = [await desk.added(), await desk.added()];
    await desk.slide(revoked.id);
    await desk.step('revokeScreen', revoked.id);
    api.clock.advance({ hours: 24 * 90 });
    await api.get(Jobs).run('forget-screens');
    expect(await desk.screen(revoked.id)).not.toBeNull();
    api.clock.advance({ minutes: 1 });
    await api.get(Jobs).run('forget-screens');
    expect(await desk.names()).toEqual([kept.name]);
    expect(await api.sql('SELECT 1 FROM screen_slide WHERE screen_id = $1', [revoked.id])).toEqual([]);
  });
});

describe('a screen of another venue', () => {
  test('is not there for its neighbours, whatever they try', async () => {
    const screen = await desk.added();
    const { id } = screen;
    expect([await others.screen(id), await others.names()]).toEqual([null, []]);
    const tries = [
      others.save(id, 1, settingsOf(screen)),
      others.add('Fenster', desk.venueId),
      ...['revokeScreen', 'restoreScreen', 'renewScreenKey'].map((step) => others.step(step, id)),
    ];
    for (const { code } of await Promise.all(tries)) expect(code).toBe('NOT_FOUND');
    expect(await desk.screen(id)).toEqual(screen);
  });

  test('is there for an admin, and for no auditor', async () => {
    const { name } = await desk.added();
    const by = async (role: 'TOWN_ADMIN' | 'AUDITOR') => StaffClient.signedIn(api, { role });
    expect(await new ScreenDesk(await by('TOWN_ADMIN'), desk.venueId).names()).toContain(name);
    expect((await (await by('AUDITOR')).graphql('{ teamScreens { id } }')).code).toBe('FORBIDDEN');
  });
});
