// Slides of a screen: what the team itself says, kept in order, and never overwritten by somebody else.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../platform/ids.ts';
import { Jobs } from '../../platform/jobs.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { drawn, drawnLogo, sent, shown } from '../../testing/made/pictures.ts';
import { aSlide, ScreenDesk } from '../../testing/desks/screen-desk.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

let api: Api;
let make: Builders;
let desk: ScreenDesk;
let colleague: ScreenDesk;
let screenId: string;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-23T08:00:00Z');
  const { id: venueId } = await make.aVenue();
  const signedIn = async () =>
    new ScreenDesk(await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId }), venueId);
  [desk, colleague] = [await signedIn(), await signedIn()];
  await api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
  screenId = (await desk.added()).id;
});

const slides = async () => (await desk.screen(screenId)).slides;
const titles = async () => (await slides()).map(({ texts }: any) => texts[0].title);
const written = async (...names: string[]) => {
  const ids: string[] = [];
  for (const title of names) ids.push(await desk.slide(screenId, aSlide({ title })));
  return ids;
};
const aPicture = async ({ client }: ScreenDesk) =>
  (await sent(api, client, await drawn(400, 300).png().toBuffer())).picture;

describe('a slide', () => {
  test('keeps what was typed, without spaces around it, and comes behind the others', async () => {
    await written('Erste');
    const texts = [
      { language: 'de', title: ' Café ', body: 'Dienstags.\nFür alle.', alt: '' },
      { language: 'ar', title: 'مقهى', body: '', alt: '' },
    ];
    const times = { startsAt: '2026-11-24T08:00:00.000Z', endsAt: '2026-12-24T08:00:00.000Z' };
    const id = newId();
    const { screen } = await desk.saveSlide(screenId, id, 0, { texts, ...times, weight: 3 });
    expect(screen.slides[1]).toMatchObject({
      ...{ id, version: 1, weight: 3, picture: null },
      texts: [{ ...texts[0], title: 'Café' }, texts[1]],
      startsAt: '2026-11-24T08:00:00Z',
      endsAt: '2026-12-24T08:00:00Z',
    });
  });

  test('that is sent twice counts once, also when it is changed', async () => {
    const id = newId();
    await desk.saveSlide(screenId, id, 0, aSlide());
    expect((await desk.saveSlide(screenId, id, 0, aSlide())).screen.slides).toHaveLength(1);
    const changed = aSlide({ title: 'Neu', endsAt: '2026-12-24T08:00:00Z' });
    await desk.saveSlide(screenId, id, 1, changed);
    expect((await desk.saveSlide(screenId, id, 1, changed)).screen.slides[0].version).toBe(2);
    const other = aSlide({ title: 'Neu', endsAt: '2026-12-25T08:00:00Z' });
    expect((await desk.saveSlide(screenId, id, 2, other)).screen.slides[0]).toMatchObject({
      ...{ version: 3, endsAt: '2026-12-25T08:00:00Z' },
    });
  });

  test.each([
    ['nothing in it', aSlide({ title: ' ' }), 'slide.texts'],
    ['no language', { texts: [], weight: 1 }, 'slide.texts'],
    ['a language twice', { texts: [...aSlide().texts, ...aSlide().texts], weight: 1 }, 'slide.texts'],
    [
      'a language nobody speaks',
      { texts: [{ ...aSlide().texts[0], language: 'tlh' }], weight: 1 },
      'slide.texts.0.language',
    ],
    ['a title of many lines', aSlide({ title: 'x'.repeat(81) }), 'slide.texts.0.title'],
    ['more than one reads in passing', aSlide({ body: 'x'.repeat(401) }), 'slide.texts.0.body'],
    ['a novel about its picture', aSlide({ alt: 'x'.repeat(251) }), 'slide.texts.0.alt'],
    [
      'an end before its start',
      aSlide({ startsAt: '2026-11-24T08:00:00Z', endsAt: '2026-11-24T08:00:00Z' }),
      'slide.endsAt',
    ],
    ['no weight', aSlide({ weight: 0 }), 'slide.weight'],
    ['too much weight', aSlide({ weight: 6 }), 'slide.weight'],
    ['a picture there is not', aSlide({ pictureId: newId(), alt: 'Ein Spatz.' }), 'slide.pictureId'],
  ])('is refused with %s', async (_, slide, field) => {
    expect(await desk.saveSlide(screenId, newId(), 0, slide)).toMatchObject({ code: 'BAD_INPUT', field });
    expect(await slides()).toEqual([]);
  });

  test('is one of fifty at most', async () => {
    await api.sql(
      `INSERT INTO screen_slide (id, screen_id, texts, weight, position)
       SELECT gen_random_uuid(), $1, '{"de": {"title": "x", "body": "", "alt": ""}}', 1, n FROM generate_series(1, 49) n`,
      [screenId],
    );
    const last = await desk.slide(screenId);
    const refused = await desk.saveSlide(screenId, newId(), 0, aSlide());
    expect(refused).toMatchObject({ code: 'BAD_INPUT', field: 'slides', values: { most: 50 } });
    await desk.removeSlide(last, 1);
    await desk.slide(screenId);
    expect(await desk.step('restoreSlide', last)).toMatchObject({ code: 'BAD_INPUT', field: 'slides' });
  });
});

describe('its picture', () => {
  test('has words in every language of the slide, and is shown with them', async () => {
    const { id: pictureId } = await aPicture(desk);
    const id = newId();
    expect(await desk.saveSlide(screenId, id, 0, aSlide({ pictureId }))).toMatchObject({
      ...{ code: 'BAD_INPUT', field: 'slide.texts', values: { language: 'de' } },
    });
    const slide = aSlide({ title: '', pictureId, alt: 'Zwei Spatzen auf einem Steg.' });
    const { screen } = await desk.saveSlide(screenId, id, 0, slide);
    expect(screen.slides[0].picture).toEqual({ id: pictureId, url1280: `/pictures/${pictureId}-1280.webp` });
  });

  test('is one’s own or on the screen already, and no logo', async () => {
    const { id: pictureId } = await aPicture(colleague);
    const slide = aSlide({ pictureId, alt: 'Ein Steg.' });
    const refused = { code: 'BAD_INPUT', field: 'slide.pictureId' };
    expect(await desk.saveSlide(screenId, newId(), 0, slide)).toMatchObject(refused);
    await colleague.slide(screenId, slide);
    expect(await desk.saveSlide(screenId, newId(), 0, slide)).toMatchObject({ code: undefined });
    const admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
    const { picture: logo } = await sent(api, admin, await drawnLogo(), 'logo');
    const withLogo = aSlide({ pictureId: logo.id, alt: 'Ein Wappen.' });
    const adminsDesk = new ScreenDesk(admin, desk.venueId);
    expect(await adminsDesk.saveSlide(screenId, newId(), 0, withLogo)).toMatchObject(refused);
  });

  test('stays while a slide shows it, and is thrown away two days after the slide is forgotten', async () => {
    const picture = await aPicture(desk);
    const id = await desk.slide(screenId, aSlide({ pictureId: picture.id, alt: 'Ein Steg.' }));
    const nights = async (days: number) => {
      api.clock.advance({ hours: 24 * days + 1 });
      await api.get(Jobs).run('forget-screens');
      await api.get(Jobs).run('delete-pictures');
    };
    await nights(30);
    expect((await shown(api, picture.url640)).response.status).toBe(200);
    await desk.removeSlide(id, 1);
    await nights(1);
    await nights(1);
    expect((await shown(api, picture.url640)).response.status).toBe(200);
    await nights(1);
    expect((await shown(api, picture.url640)).response.status).toBe(404);
  });
});

describe('two who edit one slide', () => {
  test('the second is told who was quicker, and nothing is overwritten', async () => {
    const id = await desk.slide(screenId, aSlide({ title: 'Kaffee' }));
    await colleague.saveSlide(screenId, id, 1, aSlide({ title: 'Kaffee und Kuchen' }));
    const refused = await desk.saveSlide(screenId, id, 1, aSlide({ title: 'Nur Kaffee' }));
    const [{ name }] = await api.sql('SELECT name FROM staff_member WHERE id = $1', [
      colleague.client.staffId,
    ]);
    expect([refused.code, refused.values]).toEqual(['CHANGED_MEANWHILE', { version: 2, name }]);
    expect(await titles()).toEqual(['Kaffee und Kuchen']);
    expect((await desk.removeSlide(id, 1)).code).toBe('CHANGED_MEANWHILE');
    await desk.saveSlide(screenId, id, 2, aSlide({ title: 'Nur Kaffee' }));
    expect(await titles()).toEqual(['Nur Kaffee']);
  });

  test('who saves one that was removed meanwhile is told so, and can write it as a new one', async () => {
    const id = await desk.slide(screenId);
    await colleague.removeSlide(id, 1);
    expect((await desk.saveSlide(screenId, id, 1, aSlide({ title: 'Doch' }))).code).toBe('NOT_FOUND');
    await desk.slide(screenId, aSlide({ title: 'Doch' }));
    expect(await titles()).toEqual(['Doch']);
  });

  test('of many at the same moment one wins, and many new ones all get a place', async () => {
    const id = await desk.slide(screenId);
    const saves = Array.from({ length: 6 }, (_, index) =>
      [desk, colleague][index % 2]!.saveSlide(screenId, id, 1, aSlide({ title: `Titel ${index}` })),
    );
    const refused = (await Promise.all(saves)).filter(({ code }) => code === 'CHANGED_MEANWHILE');
    expect(refused).toHaveLength(5);
    await Promise.all([1, 2, 3, 4].map(() => desk.slide(screenId)));
    const rows = await api.sql('SELECT DISTINCT position FROM screen_slide WHERE screen_id = $1', [screenId]);
    expect(rows).toHaveLength(5);
  });
});

describe('a slide that was removed', () => {
  test('comes back where it was, and for a day only', async () => {
    const [, second] = await written('Eins', 'Zwei', 'Drei');
    await desk.removeSlide(second!, 1);
    expect(await titles()).toEqual(['Eins', 'Drei']);
    api.clock.advance({ hours: 24 });
    await api.get(Jobs).run('forget-screens');
    await desk.step('restoreSlide', second!);
    expect(await titles()).toEqual(['Eins', 'Zwei', 'Drei']);
    await desk.removeSlide(second!, 1);
    api.clock.advance({ hours: 24, seconds: 1 });
    await api.get(Jobs).run('forget-screens');
    expect((await desk.step('restoreSlide', second!)).code).toBe('NOT_FOUND');
  });
});

describe('the order', () => {
  test('is the one that was wanted, and a new slide comes last', async () => {
    const [a, b, c] = (await written('A', 'B', 'C')) as [string, string, string];
    const { screen } = await desk.order(screenId, [a, b, c], [c, a, b]);
    expect(screen.slides.map(({ id }: any) => id)).toEqual([c, a, b]);
    await written('D');
    expect(await titles()).toEqual(['C', 'A', 'B', 'D']);
  });

  test('is not changed by whoever saw another one', async () => {
    const [a, b, c] = (await written('A', 'B', 'C')) as [string, string, string];
    await colleague.order(screenId, [a, b, c], [c, b, a]);
    expect((await desk.order(screenId, [a, b, c], [b, a, c])).code).toBe('CHANGED_MEANWHILE');
    expect((await desk.order(screenId, [a, b, c], [c, b, a])).code).toBeUndefined();
    await colleague.removeSlide(b, 1);
    expect((await desk.order(screenId, [c, b, a], [a, b, c])).code).toBe('CHANGED_MEANWHILE');
    expect(await titles()).toEqual(['C', 'A']);
  });

  test('holds all of them, each once', async () => {
    const [a, b] = (await written('A', 'B')) as [string, string];
    const refused = { code: 'BAD_INPUT', field: 'wanted' };
    expect(await desk.order(screenId, [a, b], [a])).toMatchObject(refused);
    expect(await desk.order(screenId, [a, b], [a, a])).toMatchObject(refused);
    expect(await desk.order(screenId, [a, b], [a, newId()])).toMatchObject(refused);
  });
});

test('the slides of another venue are not there', async () => {
  const { id: venueId } = await make.aVenue();
  const others = new ScreenDesk(await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId }), venueId);
  const id = await desk.slide(screenId);
  const { id: theirScreen } = await others.added();
  const tries = [
    others.saveSlide(screenId, newId(), 0, aSlide()),
    others.saveSlide(screenId, id, 1, aSlide({ title: 'Unsere' })),
    others.saveSlide(theirScreen, id, 1, aSlide({ title: 'Unsere' })),
    others.removeSlide(id, 1),
    others.step('restoreSlide', id),
    others.order(screenId, [id], [id]),
  ];
  for (const { code } of await Promise.all(tries)) expect(code).toBe('NOT_FOUND');
  expect(await titles()).toEqual(['Willkommen']);
});
