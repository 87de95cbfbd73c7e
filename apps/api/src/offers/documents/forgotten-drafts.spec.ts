// A draft that nobody goes on with is deleted one day, and says so before.
import { expect, test } from '@jest/globals';
import { newId } from '../../platform/ids.ts';
import { Jobs } from '../../platform/jobs.ts';
import { PostingTown } from '../../testing/towns/posting-town.ts';
import type { TeamDesk } from '../../testing/desks/team-desk.ts';

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

test('is told on the page of the day thirty days before, to whose it is, and kept at a word', async () => {
  const [mine, theirs] = [(await town.make.aVenue()).id, (await town.make.aVenue()).id];
  const fading = async ({ client }: TeamDesk, venueIds: string[] | null = null) => {
    const asked = 'query ($v: [ID!]) { today(venueIds: $v) { fadingDrafts { id keptUntil } } }';
    return (await client.data(asked, { v: venueIds })).today.fadingDrafts;
  };
  const keep = async ({ client }: TeamDesk, id: string) =>
    client.graphql('mutation ($id: ID!) { keepDraft(id: $id) { keptUntil } }', { id });
  const author = await town.teamOf(mine);
  const left = await begun(author);
  const published = await author.published(author.complete());
  town.api.clock.set('2027-04-23T06:59:00Z');
  const desk = await town.teamOf(mine);
  expect(await fading(desk)).toEqual([]);
  town.api.clock.set('2027-04-23T07:00:00Z');
  expect(await fading(desk)).toEqual([{ id: left, keptUntil: '2027-05-23T07:00:00Z' }]);
  expect([await fading(desk, [mine]), await fading(desk, [theirs])]).toMatchObject([[{ id: left }], []]);
  const stranger = await town.teamOf(theirs);
  expect(await fading(stranger)).toEqual([]);
  expect((await keep(stranger, left)).code).toBe('NOT_FOUND');
  expect((await keep(desk, published)).code).toBe('NOT_FOUND');
  expect((await keep(desk, left)).data.keepDraft).toEqual({ keptUntil: '2027-10-23T07:00:00Z' });
  expect(await fading(desk)).toEqual([]);
  expect(await desk.offer(left)).toMatchObject({ version: 1, state: 'DRAFT' });
});
