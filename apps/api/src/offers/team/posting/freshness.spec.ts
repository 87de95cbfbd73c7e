// An offer goes stale unless somebody says that it is still true, and that can be taken back.
import { expect, test } from '@jest/globals';
import { PostingTown } from '../../../testing/towns/posting-town.ts';

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

const onCall = () => ({
  ...town.team.complete({ title: 'Auf Zuruf' }),
  schedule: 'BY_ARRANGEMENT',
  dates: [],
});

test('what was said to be still true can be taken back to when it was confirmed before, and not further', async () => {
  const id = await town.team.published(onCall());
  const { confirmedAt: before } = await town.team.offer(id);
  expect(await town.team.takeBack(id, before)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  town.api.clock.set('2027-02-23T08:00:00Z');
  const later = await town.teamOf(town.venueId);
  const { confirmedAt } = (await later.step('confirmOfferCurrent', id)).offer;
  const stranger = await town.memberOf((await town.make.anOrganisation()).id);
  expect(await stranger.takeBack(id, confirmedAt)).toMatchObject({ code: 'NOT_FOUND' });
  expect((await later.offer(id)).staleSince).toBeNull();
  expect((await later.takeBack(id, confirmedAt)).offer).toMatchObject({
    confirmedAt: before,
    staleSince: '2027-02-23T08:00:00Z',
  });
  expect(await later.takeBack(id, confirmedAt)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
});

test('what a colleague said, before or after, stays when one takes back one’s own word', async () => {
  const id = await town.team.published(onCall());
  town.api.clock.set('2027-02-23T08:00:00Z');
  const [mine, theirs] = [await town.teamOf(town.venueId), await town.teamOf(town.venueId)];
  const first = (await theirs.step('confirmOfferCurrent', id)).offer.confirmedAt;
  town.api.clock.advance({ minutes: 1 });
  const second = (await mine.step('confirmOfferCurrent', id)).offer.confirmedAt;
  expect((await mine.takeBack(id, second)).offer.confirmedAt).toBe(first);
  const third = (await mine.step('confirmOfferCurrent', id)).offer.confirmedAt;
  town.api.clock.advance({ minutes: 1 });
  const fourth = (await theirs.step('confirmOfferCurrent', id)).offer.confirmedAt;
  expect(await mine.takeBack(id, third)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  expect(await mine.offer(id)).toMatchObject({ confirmedAt: fourth, staleSince: null });
});

test('publishing again is no word that can be taken back', async () => {
  const id = await town.team.published(onCall());
  town.api.clock.advance({ hours: 1 });
  await town.team.step('confirmOfferCurrent', id);
  await town.team.step('withdrawOffer', id);
  const { version } = await town.team.offer(id);
  town.api.clock.advance({ hours: 1 });
  const { offer } = await town.team.publish(id, version);
  expect(await town.team.takeBack(id, offer.confirmedAt)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
});
