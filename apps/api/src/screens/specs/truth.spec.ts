// What a screen says is true: what is open, full or called off, until when, in which words, and of nobody's person.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ScreenTown } from '../../testing/towns/screen-town.ts';
import { qrOf } from '../document/qr-code.ts';

const NOW = '2026-11-23T08:00:00Z';
const ms = (instant: Temporal.Instant | string) => Temporal.Instant.from(instant).epochMilliseconds;

let town: ScreenTown;
let key: string;
beforeAll(async () => {
  town = await ScreenTown.open();
  key = await town.aScreen({ languages: ['de', 'tr', 'ar'] });
});
beforeEach(async () => {
  town.api.clock.set(NOW);
  await town.api.sql('TRUNCATE offer CASCADE');
});
afterAll(() => town.api.close());

const entries = async () => (await town.document(key)).entries;
const only = async () => {
  const [entry, ...others] = await entries();
  expect(others).toEqual([]);
  return entry!;
};

test('an open date tells when, where, how many places are left, and its own short address', async () => {
  const { occurrence, number } = await town.make.anOffer({
    kind: 'ENGAGEMENT',
    title: 'Laub rechen',
    venueId: town.venueId,
    slots: [{ capacity: 2 }],
  });
  expect(await only()).toMatchObject({
    id: occurrence.id,
    part: 'ENGAGEMENTS',
    number,
    url: `http://localhost:0/${number}`,
    qr: qrOf(`http://localhost:0/${number}`),
    starts: ms(occurrence.startsAt),
    ends: ms(occurrence.endsAt),
    // Two hours before its start nobody can sign up any more.
    until: ms(occurrence.startsAt.subtract({ hours: 2 })),
    state: 'OPEN',
    online: false,
    times: [],
    texts: {
      de: { title: 'Laub rechen', language: 'de', where: 'Quartierszentrale West', places: 'noch 2 Plätze' },
      tr: { title: 'Laub rechen', language: 'de', places: '2 yer kaldı' },
    },
  });
});

test('many places are not counted, and no limit is no number', async () => {
  await town.make.anOffer({ slots: [{ capacity: 6 }], startsIn: '1 day' });
  await town.make.anOffer({ slots: [{ capacity: null }] });
  expect((await entries()).map(({ texts }) => texts['de']!.places)).toEqual(['', '']);
});

test('a title is shown in each language there is one in, else in the author’s own, which is named', async () => {
  const { id } = await town.make.anOffer({ title: 'Laub rechen' });
  await town.api.sql(
    `INSERT INTO offer_text (offer_id, language, origin, original_checksum, title, summary, description)
     VALUES ($1, 'ar', 'AUTHOR', 'x', 'جمع الأوراق', 's', 'd')`,
    [id],
  );
  const { texts } = await only();
  expect([texts['ar']!.title, texts['ar']!.language, texts['tr']!.title, texts['tr']!.language]).toEqual([
    'جمع الأوراق',
    'ar',
    'Laub rechen',
    'de',
  ]);
  const { words } = await town.document(key);
  expect([words['ar']!.direction, words['de']!.direction]).toEqual(['rtl', 'ltr']);
});

test('a full date says so as long as one may wait for a place, and nothing after', async () => {
  const { occurrence, slot } = await town.make.anOffer({ kind: 'GATHERING', slots: [{ capacity: 1 }] });
  await town.api.sql('UPDATE slot SET taken = 1 WHERE id = $1', [slot.id]);
  const closes = occurrence.startsAt.subtract({ hours: 2 });
  expect(await only()).toMatchObject({ state: 'FULL', until: ms(closes) });
  town.api.clock.set(closes);
  expect(await entries()).toEqual([]);
});

test('a date that was called off stays, marked, until it would have ended', async () => {
  const { occurrence } = await town.make.anOffer({ kind: 'ENGAGEMENT' });
  await town.api.sql('UPDATE occurrence SET cancelled_at = $2 WHERE id = $1', [
    occurrence.id,
    town.api.clock.now(),
  ]);
  expect(await only()).toMatchObject({ state: 'CANCELLED', until: ms(occurrence.endsAt) });
  town.api.clock.set(occurrence.endsAt.subtract({ minutes: 1 }));
  expect((await only()).state).toBe('CANCELLED');
  town.api.clock.set(occurrence.endsAt);
  expect(await entries()).toEqual([]);
});

test('one that was called off only after it was over is not shown', async () => {
  const { occurrence } = await town.make.anOffer({ startsIn: '1 hour' });
  await town.api.sql("UPDATE occurrence SET cancelled_at = ends_at + interval '1 day' WHERE id = $1", [
    occurrence.id,
  ]);
  expect((await entries()).map(({ state }) => state)).not.toContain('CANCELLED');
});

test('a gathering goes on until its end, without counting places nobody can book', async () => {
  const { occurrence } = await town.make.anOffer({ kind: 'GATHERING', slots: [{ capacity: 3 }] });
  town.api.clock.set(occurrence.startsAt.add({ minutes: 30 }));
  const entry = await only();
  expect([entry.state, entry.until, entry.texts['de']!.places]).toEqual(['OPEN', ms(occurrence.endsAt), '']);
  town.api.clock.set(occurrence.endsAt);
  expect(await entries()).toEqual([]);
});

test('free times of mentors are told by their start, each until it can no longer be booked', async () => {
  const slots = [0, 30, 30, 60, 90].map((offset) => ({ capacity: 1, offsetMinutes: offset, minutes: 30 }));
  const { occurrence, slots: made } = await town.make.anOffer({ kind: 'CONSULTATION', minutes: 120, slots });
  await town.api.sql('UPDATE slot SET taken = 1 WHERE id = ANY($1)', [[made[0]!.id, made[1]!.id]]);
  await town.api.sql('UPDATE slot SET withdrawn_at = starts_at WHERE id = $1', [made[3]!.id]);
  const at = (minutes: number) => ({
    starts: ms(occurrence.startsAt.add({ minutes })),
    until: ms(occurrence.startsAt.add({ minutes: minutes - 120 })),
  });
  const entry = await only();
  expect(entry).toMatchObject({ part: 'CONSULTATIONS', state: 'OPEN', times: [at(30), at(90)] });
  expect(entry.until).toBe(at(90).until);
  await town.api.sql('UPDATE slot SET taken = 1 WHERE occurrence_id = $1', [occurrence.id]);
  town.announceChange();
  expect((await only()).state).toBe('FULL');
});

test('what is by arrangement, withdrawn, over, or without slots is not shown', async () => {
  await town.make.anOffer({ schedule: 'BY_ARRANGEMENT' });
  const withdrawn = await town.make.anOffer();
  await town.api.sql(`UPDATE offer SET state = 'WITHDRAWN' WHERE id = $1`, [withdrawn.id]);
  await town.make.anOffer({ startsIn: '-4 hours' });
  const empty = await town.make.anOffer();
  await town.api.sql('UPDATE slot SET withdrawn_at = $2 WHERE occurrence_id = $1', [
    empty.occurrence.id,
    town.api.clock.now(),
  ]);
  await town.make.anOffer({ published: false });
  expect(await entries()).toEqual([]);
});

test('one offer shows its next four dates, so that others have room too', async () => {
  const dates = Array.from({ length: 9 }, (_, day) => ({ startsIn: `${day + 1} days` as const }));
  const { occurrences } = await town.make.anOffer({ dates });
  expect((await entries()).map(({ id }) => id)).toEqual(occurrences.slice(0, 4).map(({ id }) => id));
});

test('nothing of a person or a meeting’s address is in it', async () => {
  const { occurrence, id } = await town.make.anOffer({ kind: 'GATHERING', online: true, venueId: null });
  await town.api.sql('UPDATE occurrence SET meeting_url = $2 WHERE id = $1', [
    occurrence.id,
    'https://geheim.example/raum',
  ]);
  const [{ contact }] = await town.api.sql('SELECT contact FROM offer WHERE id = $1', [id]);
  const text = await (await town.get(`/screens/${key}.json`)).text();
  expect(text).toContain('"where":"Online"');
  for (const secret of ['geheim', contact.name, contact.email, contact.phone].filter(Boolean))
    expect(text).not.toContain(secret);
});

test('a language that the town has given up is left out, and with none left it speaks those of the town', async () => {
  const only = await town.aScreen({ languages: ['tr'] });
  const [{ languages }] = await town.api.sql('SELECT languages FROM town');
  const speak = async (spoken: string[]) => {
    await town.api.sql('UPDATE town SET languages = $1', [spoken]);
    town.announceChange();
  };
  await speak(['de', 'ar']);
  try {
    const { screen, words } = await town.document(key);
    expect([screen.languages, Object.keys(words)]).toEqual([
      ['de', 'ar'],
      ['de', 'ar'],
    ]);
    expect((await town.document(only)).screen.languages).toEqual(['de', 'ar']);
  } finally {
    await speak(languages);
  }
});
