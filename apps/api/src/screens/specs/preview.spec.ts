// What somebody types is seen as players would show it, before it is saved; and what is saved is what they show.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../platform/ids.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { aSlide, ScreenDesk, settingsOf } from '../../testing/desks/screen-desk.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

let api: Api;
let make: Builders;
let desk: ScreenDesk;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
  desk = await aDesk();
});
afterAll(() => api.close());

async function aDesk(): Promise<ScreenDesk> {
  const { id: venueId } = await make.aVenue();
  return new ScreenDesk(await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId }), venueId);
}

const preview = async (at: ScreenDesk, id: string, typed: object = {}) => {
  const { data, code, errors } = await at.client.graphql(
    `query ($id: ID!, $input: ScreenInput, $slides: [PreviewSlideInput!]) {
      previewScreen(id: $id, input: $input, slides: $slides) }`,
    { id, ...typed },
  );
  const field = errors?.[0]?.extensions['field'];
  return { code, field, document: data?.previewScreen && JSON.parse(data.previewScreen) };
};
const served = async ({ key }: { key: string }) => {
  const response = await fetch(`${api.url}/screens/${key}.json`);
  return { status: response.status, document: (await response.json()) as any };
};
const currentVersion = async (id: string) =>
  (await desk.client.data('query ($id: ID!) { teamScreen(id: $id) { currentVersion } }', { id })).teamScreen
    .currentVersion;

test('a preview of what is saved is the very document that players get', async () => {
  const screen = await desk.added();
  await desk.slide(screen.id, aSlide({ title: 'Kaffee', body: 'Jeden Dienstag.' }));
  const { document } = await preview(desk, screen.id);
  expect(document).toEqual((await served(screen)).document);
  expect(document.slides[0].texts.de).toMatchObject({ title: 'Kaffee', body: 'Jeden Dienstag.' });
  expect(await currentVersion(screen.id)).toBe(document.version);
});

test('a preview of what is typed shows it and saves nothing', async () => {
  const screen = await desk.added();
  const input = settingsOf(screen, { theme: 'CONTRAST', parts: [{ part: 'SLIDES', share: 2 }] });
  const slides = [
    { id: newId(), ...aSlide({ title: 'Neu' }) },
    { id: newId(), ...aSlide({ title: '' }) },
  ];
  const { document } = await preview(desk, screen.id, { input, slides });
  expect(document.screen.theme).toBe('CONTRAST');
  expect(document.parts).toEqual([{ part: 'SLIDES', share: 2 }]);
  expect(document.slides.map(({ texts }: any) => texts.de.title)).toEqual(['Neu']);
  expect(await desk.screen(screen.id)).toEqual(screen);
});

test('a preview refuses what could not be saved, and is for those who look after the screen', async () => {
  const screen = await desk.added();
  const input = settingsOf(screen, { languages: ['ru'] });
  expect(await preview(desk, screen.id, { input })).toMatchObject({
    ...{ code: 'BAD_INPUT', field: 'input.languages' },
  });
  expect((await preview(await aDesk(), screen.id)).code).toBe('NOT_FOUND');
});

test('players get what is saved at once, and nothing once the key is revoked or renewed', async () => {
  const screen = await desk.added();
  const { id } = screen;
  const version = async () => (await served(screen)).document.version;
  const versions = [await version()];
  const change = async (work: Promise<unknown>) => {
    await work;
    versions.push(await version());
    expect(await currentVersion(id)).toBe(versions.at(-1));
  };
  await change(desk.save(id, 1, settingsOf(screen, { seconds: 20 })));
  const slideId = newId();
  await change(desk.saveSlide(id, slideId, 0, aSlide()));
  await change(desk.saveSlide(id, slideId, 1, aSlide({ title: 'Anders' })));
  const second = await desk.slide(id, aSlide({ title: 'Zweite' }));
  await change(desk.order(id, [slideId, second], [second, slideId]));
  await change(desk.removeSlide(slideId, 2));
  const hours = [{ language: 'de', text: 'Täglich 9 bis 17 Uhr' }];
  const care = { id: desk.venueId, accessibility: [], accessibilityNotes: [], openingHours: hours };
  const look = 'mutation ($input: VenueCareInput!) { lookAfterVenue(input: $input) { id } }';
  await change(desk.client.data(look, { input: care }));
  expect(new Set(versions).size).toBe(versions.length);
  await desk.step('revokeScreen', id);
  expect([(await served(screen)).status, await currentVersion(id)]).toEqual([404, null]);
  await desk.step('restoreScreen', id);
  expect((await served(screen)).document.version).toBe(versions.at(-1));
  const { screen: renewed } = await desk.step('renewScreenKey', id);
  expect((await served(screen)).status).toBe(404);
  expect((await served(renewed)).document.version).toBe(versions.at(-1));
});
