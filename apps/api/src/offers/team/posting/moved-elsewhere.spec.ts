// A change that would move an offer to another venue is read by the team there.
import { expect, test } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { PostingTown } from '../../../testing/towns/posting-town.ts';

const town = PostingTown.forSpecs();

/** A public offer of an organisation, with a change handed in that names another venue. */
async function handedIn() {
  const { team, member } = town;
  const there = (await town.make.aVenue()).id;
  const id = newId();
  await member.saved(id, 0, member.complete());
  await member.publish(id, 1);
  const { version } = (await team.review(id, 1, 'PUBLISH')).offer;
  const change = { ...member.complete(), dates: [], venueId: there };
  await member.saved(id, version, change);
  const theirTeam = await town.teamOf(there);
  expect((await theirTeam.ask(id)).code).toBe('NOT_FOUND');
  await member.publish(id, version + 1);
  return { id, change, there, theirTeam, version: version + 1 };
}

test('they publish it, and from then on it is theirs', async () => {
  const { id, there, theirTeam, version } = await handedIn();
  expect(await theirTeam.list({ filter: { states: ['IN_REVIEW'] } })).toEqual([id]);
  expect(await theirTeam.offer(id)).toMatchObject({ pending: 'IN_REVIEW', mayReview: true });
  const moved = (await theirTeam.review(id, version, 'PUBLISH')).offer;
  expect(moved).toMatchObject({ state: 'PUBLISHED', pending: null, draft: { venueId: there } });
  expect((await theirTeam.step('confirmOfferCurrent', id)).code).toBeUndefined();
  expect((await town.team.ask(id)).code).toBe('NOT_FOUND');
});

test('the team where it is works with it until then, and leaves the reading to the others', async () => {
  const { id, version } = await handedIn();
  expect(await town.team.offer(id)).toMatchObject({ mayReview: false });
  expect((await town.team.review(id, version, 'PUBLISH')).code).toBe('FORBIDDEN');
  expect((await town.team.step('confirmOfferCurrent', id)).code).toBeUndefined();
});

test('they see what was handed in, and nothing of how the offer goes where it is', async () => {
  const { id, theirTeam, version } = await handedIn();
  const { teamOffer } = await theirTeam.client.data(
    `query ($id: ID!) { teamOffer(id: $id) { nextDate { id } series { id } dates(first: 5) { nodes { id } } } }`,
    { id },
  );
  expect(teamOffer).toEqual({ nextDate: null, series: [], dates: { nodes: [] } });
  for (const step of ['withdrawOffer', 'copyOffer', 'confirmOfferCurrent'])
    expect((await theirTeam.step(step, id)).code).toBe('NOT_FOUND');
  expect((await theirTeam.discard(id, version)).code).toBe('NOT_FOUND');
});

test('they may mend it, and what they give back is no longer there for them', async () => {
  const { id, change, theirTeam, version } = await handedIn();
  const mended = { ...change, minimumAge: 16 };
  expect((await theirTeam.saved(id, version, mended)).version).toBe(version + 1);
  const { offer } = await theirTeam.review(id, version + 1, 'RETURN', 'Der Raum ist zu klein.');
  expect(offer).toMatchObject({ state: 'PUBLISHED', pending: 'DRAFT' });
  expect((await theirTeam.ask(id)).code).toBe('NOT_FOUND');
  expect((await theirTeam.save(id, version + 1, mended)).code).toBe('NOT_FOUND');
  expect((await town.member.offer(id)).reviewNote).toBe('Der Raum ist zu klein.');
});
