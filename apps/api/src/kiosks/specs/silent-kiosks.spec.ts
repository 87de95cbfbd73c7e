// A kiosk that nobody hears of is on the page of the day while people could want it, and only then.
import { expect, test } from '@jest/globals';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { KioskDevice } from '../../testing/desks/kiosk-device.ts';
import { VenueTeam } from '../../testing/towns/venue-team.ts';

const town = BookingTown.forSpecs();

const silent = async ({ client }: VenueTeam) =>
  (await client.data('{ today { silentKiosks { name } } }')).today.silentKiosks.length as number;

/** A team whose kiosk was last heard of at 8:00 UTC, and a date of 60 minutes at 9:00. */
async function aVenueWithKiosk() {
  const team = await VenueTeam.of(town);
  const foyer = await KioskDevice.enrolled(town.api, team.client, team.venueId);
  const offer = await town.anOffer({ venueId: team.venueId, startsIn: '60 minutes', minutes: 60 });
  return { team, foyer, offer };
}

test('fifteen minutes after it was last heard of, until it is heard of again', async () => {
  const { team, foyer } = await aVenueWithKiosk();
  town.api.clock.advance({ minutes: 14, seconds: 59 });
  expect(await silent(team)).toBe(0);
  town.api.clock.advance({ seconds: 1 });
  expect(await silent(team)).toBe(1);
  await foyer.alive();
  expect(await silent(team)).toBe(0);
});

test('while something is on at its venue or begins within an hour, and not for what was cancelled', async () => {
  const { team, offer } = await aVenueWithKiosk();
  town.api.clock.set('2026-11-23T09:59:59Z');
  expect(await silent(team)).toBe(1);
  town.api.clock.set('2026-11-23T10:00:00Z');
  expect(await silent(team)).toBe(0);
  await town.anOffer({ venueId: team.venueId, startsIn: '61 minutes' });
  expect(await silent(team)).toBe(0);
  town.api.clock.advance({ minutes: 1 });
  expect(await silent(team)).toBe(1);
  await town.api.sql(
    `UPDATE occurrence SET cancelled_at = starts_at, cancel_reason = 'x' WHERE venue_id = $1`,
    [offer.occurrence.venueId],
  );
  expect(await silent(team)).toBe(0);
});

test('not for one that is revoked or was never enrolled, and not for other teams', async () => {
  const { team, foyer } = await aVenueWithKiosk();
  const others = await VenueTeam.of(town);
  await KioskDevice.added(team.client, team.venueId);
  town.api.clock.advance({ minutes: 20 });
  expect([await silent(team), await silent(others)]).toEqual([1, 0]);
  const { id } = await foyer.own();
  await team.client.data('mutation ($id: ID!) { revokeKiosk(id: $id) { id } }', { id });
  expect(await silent(team)).toBe(0);
});
