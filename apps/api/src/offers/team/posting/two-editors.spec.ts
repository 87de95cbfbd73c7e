// What somebody types is kept, stays private until it is published, and is never overwritten by somebody else.
import { beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { PostingTown } from '../../../testing/towns/posting-town.ts';
import type { TeamDesk } from '../../../testing/desks/team-desk.ts';

const town = PostingTown.forSpecs();
let aylin: TeamDesk;
let bernd: TeamDesk;

beforeAll(async () => {
  aylin = town.team;
  bernd = await town.teamOf(town.venueId);
});

test('a form is kept while it is still nearly empty, and comes back on another device', async () => {
  const id = newId();
  const first = await aylin.saved(id, 0, { texts: [{ language: 'de', title: 'Vorl' }] });
  expect(first).toMatchObject({ version: 1, state: 'DRAFT', title: 'Vorl', number: null, pending: null });
  expect(first.missing).toEqual(expect.arrayContaining(['kind', 'categories', 'texts.de.summary']));
  await aylin.saved(id, 1, { texts: [{ language: 'de', title: 'Vorlesen' }] });
  const back = await aylin.offer(id);
  expect(back.draft.texts).toEqual([expect.objectContaining({ title: 'Vorlesen', summary: null })]);
  expect(back.version).toBe(2);
});

test('the same save sent twice counts once', async () => {
  const id = newId();
  const document = { texts: [{ language: 'de', title: 'Doppelt' }] };
  await aylin.saved(id, 0, document);
  expect((await aylin.saved(id, 0, document)).version).toBe(1);
});

test('an old version is refused with the name of who was quicker, and nothing is overwritten', async () => {
  const id = newId();
  await aylin.saved(id, 0, aylin.complete({ title: 'Kaffee' }));
  await bernd.saved(id, 1, bernd.complete({ title: 'Kaffee und Kuchen' }));
  const { code, values } = await aylin.save(id, 1, aylin.complete({ title: 'Nur Kaffee' }));
  expect([code, values]).toEqual(['CHANGED_MEANWHILE', { version: 2, name: await bernd.name(town.api) }]);
  expect((await aylin.offer(id)).draft.texts[0].title).toBe('Kaffee und Kuchen');
  expect((await aylin.saved(id, 2, aylin.complete({ title: 'Nur Kaffee' }))).version).toBe(3);
});

test('of many who save upon one version at the same moment one wins', async () => {
  const id = newId();
  await aylin.saved(id, 0, aylin.complete());
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      [aylin, bernd][index % 2]!.save(id, 1, aylin.complete({ title: `Titel ${index}` })),
    ),
  );
  const winners = answers.filter(({ code }) => code === undefined);
  expect(winners).toHaveLength(1);
  expect(answers.filter(({ code }) => code === 'CHANGED_MEANWHILE')).toHaveLength(7);
  expect((await aylin.offer(id)).title).toBe(winners[0]!.offer.title);
});

test('a published offer keeps its words until the changed ones are published', async () => {
  const id = await aylin.published(aylin.complete({ title: 'Alt' }));
  const before = await aylin.offer(id);
  expect(before).toMatchObject({ state: 'PUBLISHED', pending: null, missing: [] });
  const typed = await aylin.saved(id, before.version, { ...before.draft, texts: words('Neu') });
  expect(typed).toMatchObject({ state: 'PUBLISHED', pending: 'DRAFT', title: 'Neu' });
  expect(await publicTitle(id)).toBe('Alt');
  expect((await aylin.publish(id, typed.version)).offer).toMatchObject({ pending: null, title: 'Neu' });
  expect(await publicTitle(id)).toBe('Neu');
});

test('whoever types upon a version that was published meanwhile is told', async () => {
  const id = newId();
  const { version } = await aylin.saved(id, 0, aylin.complete());
  await aylin.publish(id, version);
  expect((await bernd.save(id, version, bernd.complete({ title: 'Zu spät' }))).code).toBe(
    'CHANGED_MEANWHILE',
  );
});

test('publishing and saving at the same moment never loses what was published', async () => {
  for (let round = 0; round < 5; round++) {
    const id = newId();
    await aylin.saved(id, 0, aylin.complete({ title: 'Eins' }));
    const [published, saved] = await Promise.all([
      aylin.publish(id, 1),
      bernd.save(id, 1, bernd.complete({ title: 'Zwei' })),
    ]);
    expect([published.code, saved.code].filter((code) => code === 'CHANGED_MEANWHILE')).toHaveLength(1);
    if (!published.code) expect(await publicTitle(id)).toBe('Eins');
    else expect((await aylin.offer(id)).title).toBe('Zwei');
  }
});

test('what is typed can be thrown away', async () => {
  const id = newId();
  await aylin.saved(id, 0, aylin.complete());
  expect((await aylin.discard(id, 1)).offer).toBeNull();
  expect((await aylin.ask(id)).code).toBe('NOT_FOUND');
  const published = await aylin.published(aylin.complete({ title: 'Bleibt' }));
  const { version, draft } = await aylin.offer(published);
  await aylin.saved(published, version, { ...draft, texts: words('Verworfen') });
  expect((await aylin.discard(published, version + 1)).offer).toMatchObject({
    pending: null,
    title: 'Bleibt',
  });
});

test('a copy has the words and no dates', async () => {
  const id = await aylin.published(aylin.complete({ title: 'Spielen' }));
  const copy = await aylin.copy(id);
  expect(copy).toMatchObject({ state: 'DRAFT', title: 'Spielen', number: null, missing: ['dates'] });
  expect(copy.id).not.toBe(id);
});

const words = (title: string) => [{ language: 'de', title, summary: 'Kurz.', description: 'Lang.' }];

async function publicTitle(id: string): Promise<string | undefined> {
  return (await town.api.data('query ($id: ID!) { offer(id: $id) { title } }', { id })).offer?.title;
}
