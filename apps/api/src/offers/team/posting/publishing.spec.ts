// What is complete becomes public, at once or after the team has read it; what is missing is told in one go.
import { expect, test } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { PostingTown } from '../../../testing/towns/posting-town.ts';

const town = PostingTown.forSpecs();

test('all that is missing is named at once, by its field', async () => {
  const id = newId();
  await town.team.saved(id, 0, { venueId: town.venueId, texts: [{ language: 'en', title: 'Only English' }] });
  const { code, field, values } = await town.team.publish(id, 1);
  expect([code, field]).toEqual(['BAD_INPUT', 'kind']);
  expect(String(values!['missing']).split(' ')).toEqual([
    'kind',
    'schedule',
    'organisationId',
    'categories',
    'contact.name',
    'texts.de.title',
    'texts.de.summary',
    'texts.de.description',
    'texts.en.summary',
    'texts.en.description',
    'dates',
  ]);
});

test.each([
  ['dates.0.on', { dates: [{ startTime: '14:00', minutes: 60 }] }],
  ['dates.0.on', { dates: [{ on: '2026-11-22', startTime: '14:00', minutes: 60 }] }],
  [
    'series.nth',
    {
      dates: [],
      series: {
        frequency: 'MONTHLY_BY_WEEKDAY',
        weekdays: [1],
        startsOn: '2026-12-01',
        startTime: '10:00',
        minutes: 60,
      },
    },
  ],
  ['places', { places: null }],
  ['onlinePlaces', { online: true }],
  ['onSite', { onSite: false }],
  ['insurance', { insurance: null }],
  ['meetingUrl', { meetingUrl: 'javascript:alert(1)' }],
  ['schedule', { schedule: 'BY_ARRANGEMENT' }],
  ['contact.phone', { schedule: 'BY_ARRANGEMENT', dates: [], contact: { name: 'Jana' } }],
])('publishing asks for %s', async (field, change) => {
  const id = newId();
  const { missing } = await town.team.saved(id, 0, { ...town.team.complete(), ...change });
  expect(missing).toEqual([field]);
  expect((await town.team.publish(id, 1)).field).toBe(field);
});

test.each([
  ['draft.texts.0.title', { texts: [{ language: 'de', title: 'x'.repeat(256) }] }],
  ['draft.dates.0.startTime', { dates: [{ startTime: '25:00' }] }],
  ['draft.texts', { texts: [{ language: 'de' }, { language: 'de' }] }],
  ['draft.largestParty', { largestParty: 101 }],
  ['draft.pictureId', { pictureId: newId() }],
])('%s out of bounds is refused while typing', async (field, change) => {
  expect(await town.team.save(newId(), 0, { venueId: town.venueId, ...change })).toMatchObject({
    code: 'BAD_INPUT',
    field,
  });
});

test('the Quartier team posts at its venue at once; date, place and places are public', async () => {
  const id = await town.team.published({
    ...town.team.complete({ title: 'Begleitung' }),
    online: true,
    onlinePlaces: 3,
  });
  const { offer } = await town.api.data(
    `query ($id: ID!) { offer(id: $id) { title online venue { id } occurrences { startsAt endsAt slots { mode capacity } } } }`,
    { id },
  );
  expect(offer).toEqual({
    title: 'Begleitung',
    online: true,
    venue: { id: town.venueId },
    occurrences: [
      {
        startsAt: '2026-11-26T13:00:00Z',
        endsAt: '2026-11-26T15:00:00Z',
        slots: expect.arrayContaining([
          { mode: 'ON_SITE', capacity: 5 },
          { mode: 'ONLINE', capacity: 3 },
        ]),
      },
    ],
  });
});

test('what a new organisation posts is read by the team of the venue before it is public', async () => {
  const id = newId();
  const typed = await town.member.saved(id, 0, town.member.complete({ title: 'Vom Verein' }));
  expect(typed).toMatchObject({ publishing: 'AFTER_REVIEW', mayReview: false });
  expect((await town.member.publish(id, 1)).offer).toMatchObject({ state: 'IN_REVIEW', number: null });
  expect(await town.isPublic(id)).toBe(false);
  expect((await town.member.review(id, 1, 'PUBLISH')).code).toBe('FORBIDDEN');

  expect(await town.team.list({ filter: { states: ['IN_REVIEW'] } })).toContain(id);
  expect((await town.team.review(id, 1, 'RETURN')).field).toBe('note');
  const returned = (await town.team.review(id, 1, 'RETURN', 'Bitte schreiben Sie, wo man klingelt.')).offer;
  expect(returned).toMatchObject({ state: 'DRAFT', reviewNote: 'Bitte schreiben Sie, wo man klingelt.' });

  await town.member.saved(id, 1, town.member.complete({ title: 'Vom Verein, besser' }));
  expect((await town.member.publish(id, 2)).offer).toMatchObject({ state: 'IN_REVIEW', reviewNote: null });
  expect((await town.team.review(id, 1, 'PUBLISH')).code).toBe('CHANGED_MEANWHILE');
  expect((await town.team.review(id, 2, 'PUBLISH')).offer).toMatchObject({
    state: 'PUBLISHED',
    pending: null,
  });
  expect(await town.isPublic(id)).toBe(true);
});

test('changes of a public offer are read, too, and the old words stay meanwhile', async () => {
  const id = newId();
  await town.member.saved(id, 0, town.member.complete());
  await town.member.publish(id, 1);
  const { version } = (await town.team.review(id, 1, 'PUBLISH')).offer;
  const { draft } = await town.member.offer(id);
  await town.member.saved(id, version, { ...draft, minimumAge: 16 });
  const { offer } = await town.member.publish(id, version + 1);
  expect(offer).toMatchObject({ state: 'PUBLISHED', pending: 'IN_REVIEW' });
  expect(await town.team.list({ filter: { states: ['IN_REVIEW'] } })).toContain(id);
  expect((await town.member.step('withdrawOffer', id)).offer).toMatchObject({
    state: 'WITHDRAWN',
    pending: 'DRAFT',
  });
});

test('a trusted organisation posts at once; one with three offers behind it, too', async () => {
  const trusted = await town.memberOf((await town.make.anOrganisation({ trust: 'TRUSTED' })).id);
  await trusted.published(trusted.complete());
  const { id } = await town.make.anOrganisation({ trust: 'FIRST_OFFERS' });
  const fresh = await town.memberOf(id);
  const typed = await fresh.saved(newId(), 0, fresh.complete());
  expect(typed.publishing).toBe('AFTER_REVIEW');
  for (let made = 0; made < 3; made++) await town.make.anOffer({ organisationId: id });
  expect((await fresh.offer(typed.id)).publishing).toBe('AT_ONCE');
  expect((await fresh.publish(typed.id, 1)).offer.state).toBe('PUBLISHED');
});

test('a withdrawn offer can be published again under its number', async () => {
  const id = await town.team.published(town.team.complete());
  const { number } = await town.team.offer(id);
  town.api.clock.advance({ minutes: 5 });
  expect((await town.team.step('withdrawOffer', id)).offer).toMatchObject({
    state: 'WITHDRAWN',
    editedAt: town.api.clock.now().toString(),
  });
  expect(await town.isPublic(id)).toBe(false);
  const { version } = await town.team.offer(id);
  expect((await town.team.publish(id, version)).offer).toMatchObject({ state: 'PUBLISHED', number });
});

test('a withdrawn offer that must be read waits for the team, also unchanged', async () => {
  const id = newId();
  await town.member.saved(id, 0, town.member.complete());
  await town.member.publish(id, 1);
  await town.team.review(id, 1, 'PUBLISH');
  const { offer } = await town.member.step('withdrawOffer', id);
  const again = await town.member.publish(id, offer.version);
  expect(again.offer).toMatchObject({ state: 'WITHDRAWN', pending: 'IN_REVIEW', title: 'Vorlesen' });
  expect(await town.team.list({ filter: { states: ['IN_REVIEW'] } })).toContain(id);
  const read = await town.team.review(id, again.offer.version, 'PUBLISH');
  expect(read.offer).toMatchObject({ state: 'PUBLISHED', pending: null });
  expect(await town.isPublic(id)).toBe(true);
});
