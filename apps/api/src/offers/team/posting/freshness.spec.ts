// An offer goes stale unless somebody says that it is still true, and that can be taken back.
import { expect, test } from '@jest/globals';
import { PostingTown } from '../../../testing/posting-town.ts';

const town = PostingTown.forSpecs();

test('an offer without a date goes stale after three months, until somebody says that it is still true', async () => {
  const byArrangement = {
    ...town.team.complete({ title: 'Auf Zuruf' }),
    schedule: 'BY_ARRANGEMENT',
    dates: [],
  };
  const id = await town.team.published(byArrangement);
  const dated = await town.team.published({
    ...town.team.complete(),
    dates: [{ on: '2027-06-01', startTime: '10:00', minutes: 60 }],
  });
  town.api.clock.set('2027-02-23T07:59:00Z');
  const later = await town.teamOf(town.venueId);
  expect((await later.offer(id)).staleSince).toBeNull();
  town.api.clock.set('2027-02-23T08:00:00Z');
  expect((await later.offer(id)).staleSince).toBe('2027-02-23T08:00:00Z');
  expect((await later.offer(dated)).staleSince).toBeNull();
  expect(await later.list({ filter: { stale: true } })).toContain(id);
  expect(await later.list({ filter: { stale: true } })).not.toContain(dated);
  expect((await later.step('confirmOfferCurrent', id)).offer.staleSince).toBeNull();
  expect(await later.list({ filter: { stale: true } })).not.toContain(id);
});

test('what was said to be still true can be taken back to when it was confirmed before, and not further', async () => {
  const byArrangement = {
    ...town.team.complete({ title: 'Auf Zuruf' }),
    schedule: 'BY_ARRANGEMENT',
    dates: [],
  };
  const id = await town.team.published(byArrangement);
  const { confirmedAt: before, publishedAt } = await town.team.offer(id);
  expect(await town.team.takeBack(id, before)).toMatchObject({ code: 'NOT_FOUND' });
  town.api.clock.set('2027-02-23T08:00:00Z');
  const later = await town.teamOf(town.venueId);
  await later.step('confirmOfferCurrent', id);
  const stranger = await town.memberOf((await town.make.anOrganisation()).id);
  expect(await stranger.takeBack(id, before)).toMatchObject({ code: 'NOT_FOUND' });
  const tooEarly = new Date(Date.parse(publishedAt) - 1000).toISOString();
  expect(await later.takeBack(id, tooEarly)).toMatchObject({ code: 'NOT_FOUND' });
  expect((await later.offer(id)).staleSince).toBeNull();
  expect((await later.takeBack(id, before)).offer).toMatchObject({
    confirmedAt: before,
    staleSince: '2027-02-23T08:00:00Z',
  });
});
