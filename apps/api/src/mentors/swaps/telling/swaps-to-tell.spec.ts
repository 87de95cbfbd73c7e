// Mentors whom no letter about a swap reaches stand on Today, for their team to tell them.
import { afterEach, describe, expect, test } from '@jest/globals';
import { TodayLook } from '../../../bookings/team/today/today-look.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';
import { swapTown } from '../../../testing/towns/swap-town.ts';

const { town, aMentor, sessionOf, offered, answered, postIn } = swapTown();

describe('without an address', () => {
  afterEach(() => town.api.sql('DELETE FROM swap_letter'));
  const TO_TELL = `{ today { swapsToTell { id mentorName news fromName answeredBy startsAt answerBy } } }`;
  const toTell = async (team: StaffClient) => (await team.data(TO_TELL)).today.swapsToTell;
  const noted = (team: StaffClient, id: string) =>
    team.graphql('mutation ($id: ID!) { noteSwapTold(id: $id) { id } }', { id });

  test('they stand on Today of their team until somebody has told them, or it is settled', async () => {
    const [ali, berta] = [await aMentor('Ali', false), await aMentor('Berta', false)];
    const date = await sessionOf(ali);
    const { venueId } = date.occurrence;
    const team = await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId: venueId! });
    const { id: elsewhere } = await town.make.aVenue();
    const others = await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId: elsewhere });
    const swap = await offered(date, ali, berta);
    const [entry] = await toTell(team);
    expect(entry).toMatchObject({
      ...{ mentorName: 'Berta', news: 'SWAP_ASKED', fromName: 'Ali', answeredBy: 'Berta' },
      startsAt: '2026-11-26T13:00:00Z',
      answerBy: '2026-11-26T10:00:00Z',
    });
    expect(await toTell(others)).toEqual([]);
    expect((await noted(others, entry.id)).code).toBe('NOT_FOUND');
    expect((await noted(team, entry.id)).code).toBeUndefined();
    expect((await noted(team, entry.id)).code).toBe('NOT_FOUND');
    expect(await toTell(team)).toEqual([]);
    await answered(swap, berta, false);
    expect((await toTell(team)).map(({ mentorName, news }: any) => [mentorName, news])).toEqual([
      ['Ali', 'SWAP_DECLINED'],
    ]);
    expect(await town.states()).toEqual([]);
  });

  test('what is settled hides nothing that is to be told', async () => {
    const [ali, berta] = [await aMentor('Ali', false), await aMentor('Berta', false)];
    const date = await sessionOf(ali);
    const team = await StaffClient.signedIn(town.api, {
      ...{ role: 'QUARTIER_TEAM', venueId: date.occurrence.venueId! },
    });
    await town.api.sql(
      `WITH swap AS (
         INSERT INTO mentor_swap (id, occurrence_id, from_mentor_id, to_mentor_id, state, declined_by, offered_at, settled_at)
         SELECT gen_random_uuid(), $1, $2, $3, 'WITHDRAWN', '{}', $4, $4 FROM generate_series(1, 120) RETURNING id)
       INSERT INTO swap_letter (id, swap_id, mentor_id, about)
       SELECT ('00000000-0000-7000-8000-' || substr(id::text, 25))::uuid, id, $3, 'ASKED' FROM swap`,
      [date.occurrence.id, ali.id, berta.id, town.api.clock.now()],
    );
    const [settledOne] = await town.api.sql(
      `SELECT id FROM swap_letter WHERE id < '00000001-0000-0000-0000-000000000000'`,
    );
    await offered(date, ali, berta);
    expect((await toTell(team)).map(({ mentorName, news }: any) => [mentorName, news])).toEqual([
      ['Berta', 'SWAP_ASKED'],
    ]);
    expect((await noted(team, settledOne!.id)).code).toBe('NOT_FOUND');
  });

  test('an open page hears of what is to be told, and that somebody has told it', async () => {
    const [ali, berta] = [await aMentor('Ali', false), await aMentor('Berta', false)];
    const date = await sessionOf(ali);
    const team = await StaffClient.signedIn(town.api, {
      ...{ role: 'QUARTIER_TEAM', venueId: date.occurrence.venueId! },
    });
    const look = () =>
      town.api
        .get(TodayLook)
        .fingerprint(
          { everything: false, venueIds: [date.occurrence.venueId!], organisationIds: [] },
          { day: null, venueIds: null },
        );
    const seen = [await look()];
    await offered(date, ali, berta);
    seen.push(await look());
    await noted(team, (await toTell(team))[0].id);
    seen.push(await look());
    expect([seen[1] === seen[0], seen[2]]).toEqual([false, seen[0]]);
  });

  test('nor with one that takes no letters', async () => {
    const [ali, dora] = [await aMentor('Ali'), await aMentor('Dora')];
    const date = await sessionOf(ali);
    const team = await StaffClient.signedIn(town.api, {
      ...{ role: 'QUARTIER_TEAM', venueId: date.occurrence.venueId! },
    });
    town.mail.behave = () => ({ at: 'RCPT', code: 550, text: '5.1.1 no such user' });
    const names = async () => (await toTell(team)).map(({ mentorName }: any) => mentorName);
    await offered(date, ali, dora);
    expect(await names()).not.toContain('Dora');
    await postIn(2);
    expect(await names()).toContain('Dora');
  });
});
