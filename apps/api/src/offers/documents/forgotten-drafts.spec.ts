// A draft that nobody goes on with is deleted one day, and says so before.
import { expect, test } from '@jest/globals';
import { newId } from '../../platform/ids.ts';
import { Jobs } from '../../platform/jobs.ts';
import { PostingTown } from '../../testing/posting-town.ts';
import type { TeamDesk } from '../../testing/team-desk.ts';

const town = PostingTown.forSpecs();

const begun = async (desk: TeamDesk) => {
  const id = newId();
  await desk.saved(id, 0, desk.complete());
  return id;
};
const keptUntil = async ({ client }: TeamDesk, id: string) =>
  (await client.data('query ($id: ID!) { teamOffer(id: $id) { keptUntil } }', { id })).teamOffer.keptUntil;

test('after half a year without an edit, and not what was published or handed in', async () => {
  const { team, member, api } = town;
  const [left, goneOn, handedIn] = [await begun(team), await begun(team), await begun(member)];
  await member.publish(handedIn, 1);
  const published = await team.published(team.complete());
  const { version, draft } = await team.offer(published);
  await team.saved(published, version, { ...draft, minimumAge: 16 });
  expect(await keptUntil(team, left)).toBe('2027-05-23T07:00:00Z');
  expect([await keptUntil(team, handedIn), await keptUntil(team, published)]).toEqual([null, null]);

  api.clock.set('2027-05-23T06:59:00Z');
  await api.get(Jobs).run('forget-drafts');
  const later = await town.teamOf(town.venueId);
  expect((await later.saved(goneOn, 1, later.complete({ title: 'Weiter' }))).state).toBe('DRAFT');

  api.clock.set('2027-05-23T08:01:00Z');
  await api.get(Jobs).run('forget-drafts');
  expect((await later.ask(left)).code).toBe('NOT_FOUND');
  expect(await later.offer(goneOn)).toMatchObject({ title: 'Weiter' });
  expect(await later.offer(handedIn)).toMatchObject({ state: 'IN_REVIEW' });
  expect(await later.offer(published)).toMatchObject({ pending: 'DRAFT' });
});

test('what was read or taken back after long gets the usual time again', async () => {
  const { member, api } = town;
  const [returned, takenBack] = [await begun(member), await begun(member)];
  for (const id of [returned, takenBack]) await member.publish(id, 1);

  api.clock.set('2027-08-02T07:00:00Z');
  const [team, author] = [await town.teamOf(town.venueId), await town.memberOf(town.organisationId)];
  expect((await team.review(returned, 1, 'RETURN', 'Bitte mit Uhrzeit.')).code).toBeUndefined();
  expect((await author.step('withdrawOffer', takenBack)).code).toBeUndefined();
  await api.get(Jobs).run('forget-drafts');
  expect(await author.offer(returned)).toMatchObject({ state: 'DRAFT', reviewNote: 'Bitte mit Uhrzeit.' });
  expect(await author.offer(takenBack)).toMatchObject({ state: 'DRAFT' });
  expect(await keptUntil(author, returned)).toBe('2028-02-02T08:00:00Z');
});
