// A screen that no player asks for is on the page of the day, until one does or its key is taken away.
import { expect, test } from '@jest/globals';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { ScreenDesk } from '../../testing/desks/screen-desk.ts';
import { VenueTeam } from '../../testing/towns/venue-team.ts';

const town = BookingTown.forSpecs();

const silent = async ({ client }: VenueTeam): Promise<string[]> =>
  (await client.data('{ today { silentScreens { name silent } } }')).today.silentScreens.map(
    ({ name, silent: says }: any) => `${name} ${says}`,
  );

/** Says that a player asked for it just now. */
const seen = (id: string) =>
  town.api.sql('UPDATE screen SET last_seen_at = $2 WHERE id = $1', [id, town.api.clock.now()]);

async function aTeam() {
  const team = await VenueTeam.of(town);
  return { team, desk: new ScreenDesk(team.client, team.venueId) };
}

test('fifteen minutes after a player last asked for it, at any hour, until one does again', async () => {
  const { team, desk } = await aTeam();
  const { id } = await desk.added('Fenster');
  await seen(id);
  town.api.clock.advance({ minutes: 14, seconds: 59 });
  expect([await silent(team), (await desk.screen(id)).silent]).toEqual([[], false]);
  town.api.clock.advance({ seconds: 1 });
  expect([await silent(team), (await desk.screen(id)).silent]).toEqual([['Fenster true'], true]);
  town.api.clock.advance({ hours: 16 });
  expect(await silent(team)).toHaveLength(1);
  await seen(id);
  expect(await silent(team)).toEqual([]);
});

test('the longest silent first', async () => {
  const { team, desk } = await aTeam();
  const [later, first] = [await desk.added('Danach'), await desk.added('Zuerst')];
  await seen(first.id);
  town.api.clock.advance({ minutes: 1 });
  await seen(later.id);
  town.api.clock.advance({ minutes: 20 });
  expect(await silent(team)).toEqual(['Zuerst true', 'Danach true']);
});

test('not one that nobody has hung up yet or that is revoked, and not for other teams', async () => {
  const { team, desk } = await aTeam();
  const { team: others } = await aTeam();
  await desk.added();
  const { id } = await desk.added();
  await seen(id);
  town.api.clock.advance({ minutes: 20 });
  expect([(await silent(team)).length, (await silent(others)).length]).toEqual([1, 0]);
  await desk.step('revokeScreen', id);
  expect([await silent(team), (await desk.screen(id)).silent]).toEqual([[], false]);
});
