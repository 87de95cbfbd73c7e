// What needs a hand today: short dates, held places, stale offers, offers to read, bursts.
import { describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { VenueTeam } from '../../../testing/towns/venue-team.ts';
import { RetentionService } from '../../guests/deletion/retention.service.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;

describe('what needs a hand', () => {
  test('dates below their minimum in the next seven days, and half empty ones 72 hours before', async () => {
    const { venueId, client } = await VenueTeam.of(town);
    const short = await anOffer({
      venueId,
      startsIn: '6 days',
      minimumParticipants: 3,
      slots: [{ capacity: 9 }],
    });
    const empty = await anOffer({ venueId, startsIn: '72 hours', slots: [{ capacity: 4 }] });
    const enough = await anOffer({ venueId, startsIn: '70 hours', slots: [{ capacity: 4 }] });
    const cosy = await anOffer({
      venueId,
      startsIn: '60 hours',
      kind: 'GATHERING',
      slots: [{ capacity: 4 }],
    });
    await anOffer({ venueId, startsIn: '8 days', minimumParticipants: 3 });
    await booked({ slotId: empty.slot.id });
    await booked({ slotId: enough.slot.id, partySize: 2 });
    expect(cosy.id).toBeDefined();
    const { today } = await client.data(
      '{ today { shortDates { occurrence { id } reason people wanted } } }',
    );
    expect(today.shortDates).toEqual([
      { occurrence: { id: empty.occurrence.id }, reason: 'HALF_EMPTY', people: 1, wanted: 4 },
      { occurrence: { id: short.occurrence.id }, reason: 'BELOW_MINIMUM', people: 0, wanted: 3 },
    ]);
  });

  test('held places, the next to run out first', async () => {
    const { venueId, client } = await VenueTeam.of(town);
    const held: string[] = [];
    for (const startsIn of ['5 days', '40 hours'] as const) {
      const { slot } = await anOffer({ venueId, startsIn, slots: [{ capacity: 1 }] });
      const first = await booked({ slotId: slot.id });
      held.push((await booked({ slotId: slot.id, promoteMe: false })).number);
      await town.guest.cancel(first);
    }
    const ask = async () =>
      (await client.data('{ today { heldPlaces { number heldUntil can } } }')).today.heldPlaces;
    expect(await ask()).toMatchObject([
      {
        number: held[1],
        heldUntil: '2026-11-23T10:00:00Z',
        can: expect.arrayContaining(['ACCEPT', 'DECLINE']),
      },
      { number: held[0] },
    ]);
    town.api.clock.advance({ hours: 2 });
    expect(await ask()).toMatchObject([{ number: held[0] }]);
  });

  test('offers by arrangement that nobody confirmed for three months', async () => {
    const { venueId, client } = await VenueTeam.of(town);
    const stale = await anOffer({ venueId, schedule: 'BY_ARRANGEMENT', title: 'Nach Absprache' });
    const fresh = await anOffer({ venueId, schedule: 'BY_ARRANGEMENT' });
    const since = (id: string, instant: string) =>
      town.api.sql('UPDATE offer SET confirmed_at = $2 WHERE id = $1', [id, instant]);
    await since(stale.id, '2026-08-23T08:00:00Z');
    await since(fresh.id, '2026-08-23T08:00:01Z');
    const { today } = await client.data(
      '{ today { staleOffers { id number title kind since } offersInReview { id } } }',
    );
    expect(today).toEqual({
      staleOffers: [
        {
          id: stale.id,
          number: stale.number,
          title: 'Nach Absprache',
          kind: 'ENGAGEMENT',
          since: '2026-08-23T08:00:00Z',
        },
      ],
      offersInReview: [],
    });
  });

  test('offers handed in for review', async () => {
    const { venueId, client } = await VenueTeam.of(town);
    const id = randomUUID();
    await town.api.sql(
      `INSERT INTO offer_draft (id, version, content, owner_id, edited_by, edited_at, venue_id, title, kind, submitted_at)
       VALUES ($1, 1, '{}', $2, $2, '2026-11-20', $3, 'Neu hier', 'GATHERING', '2026-11-20T10:00:00Z')`,
      [id, client.staffId, venueId],
    );
    const { today } = await client.data(
      '{ today { offersInReview { id number title kind organisation since } } }',
    );
    expect(today.offersInReview).toEqual([
      {
        id,
        number: null,
        title: 'Neu hier',
        kind: 'GATHERING',
        organisation: null,
        since: '2026-11-20T10:00:00Z',
      },
    ]);
    await town.api.sql('DELETE FROM offer_draft WHERE id = $1', [id]);
  });

  test('bursts from one network or address, as counts; networks are forgotten after two days', async () => {
    const { venueId, client } = await VenueTeam.of(town);
    const { slot } = await anOffer({ venueId, slots: [{ capacity: null }] });
    for (let count = 0; count < 20; count++) await booked({ slotId: slot.id });
    for (let count = 0; count < 5; count++) {
      const receipt = await booked({ slotId: slot.id, email: 'often@example.org', name: 'Nochmal' });
      await town.guest.cancel(receipt);
    }
    const ask = async () =>
      (await client.data('{ today { bursts { by bookings dates from to } } }')).today.bursts;
    const when = { from: '2026-11-23T08:00:00Z', to: '2026-11-23T08:00:00Z' };
    expect(await ask()).toEqual([
      { by: 'NETWORK', bookings: 25, dates: 1, ...when },
      { by: 'ADDRESS', bookings: 5, dates: 1, ...when },
    ]);
    town.api.clock.advance({ hours: 24 });
    expect(await ask()).toEqual([]);
    const known = async () =>
      (
        await town.api.sql('SELECT count(source_hash)::int AS known FROM booking WHERE slot_id = $1', [
          slot.id,
        ])
      )[0].known;
    expect(await known()).toBe(25);
    town.api.clock.advance({ hours: 25 });
    await town.api.get(RetentionService).run();
    expect(await known()).toBe(0);
  });
});
