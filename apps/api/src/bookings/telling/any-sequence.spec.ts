// Whatever people, the team and time do to a date, in any order: everybody affected is told what is true, once, in order.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { brokenInvariants } from '../../testing/booking-invariants.ts';
import type { MadeOffer } from '../../testing/builders.ts';
import type { Receipt } from '../../testing/guest.ts';
import { MessageTown } from '../../testing/message-town.ts';
import { Booking } from '../booking.entity.ts';
import { BookingsService } from '../bookings.service.ts';
import { BookingEndReason, BookingStatus } from '../booking-terms.ts';
import { CancelOccurrence } from '../dates/cancel-occurrence.ts';
import { ChangeDates } from '../dates/change-dates.service.ts';
import { ExpireHolds } from '../waiting/expire-holds.ts';
import { type BookingFacts, factsOf } from './facts.ts';
import { DataSource } from 'typeorm';

const town = MessageTown.forSpecs();

/** A date with one place, and the people around it. */
interface Scene {
  readonly offer: MadeOffer;
  readonly people: { readonly receipt: Receipt; readonly email: string }[];
  /** Kinds of mails each address got, and how many have been looked at. */
  readonly seen: Map<string, number>;
}

type Step = (scene: Scene) => Promise<unknown>;

const person = fc.nat(3);
const ofPerson = (act: (receipt: Receipt) => Promise<unknown>) =>
  person.map<Step>((index) => async ({ people }) => {
    const there = people[index % Math.max(people.length, 1)];
    return there && act(there.receipt);
  });
const idOf = async ({ number }: Receipt) =>
  (await town.api.sql<{ id: string }>('SELECT id FROM booking WHERE number = $1', [number]))[0]!.id;
const refusalsAside = (work: Promise<unknown>) => work.catch(() => undefined);

const steps = fc.oneof(
  { weight: 5, arbitrary: fc.boolean().map<Step>((promoteMe) => (scene) => book(scene, promoteMe)) },
  { weight: 3, arbitrary: ofPerson((receipt) => town.guest.cancel(receipt)) },
  { weight: 5, arbitrary: fc.constant<Step>(whoHasThePlaceCancels) },
  { weight: 2, arbitrary: ofPerson((receipt) => town.guest.accept(receipt)) },
  { weight: 2, arbitrary: ofPerson((receipt) => town.guest.decline(receipt)) },
  {
    weight: 1,
    arbitrary: ofPerson(async (receipt) =>
      refusalsAside(town.api.get(BookingsService).cancel(await idOf(receipt), BookingEndReason.BY_TEAM)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 2 }).map<Step>((hours) => ({ offer: { occurrence } }) => {
      const change = { startsAt: occurrence.startsAt.add({ hours }) };
      return refusalsAside(
        town.api.get(ChangeDates).apply(occurrence.id, { scope: 'THIS', change }, 'Belegt.'),
      );
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Step>(({ offer: { occurrence } }) =>
      refusalsAside(town.api.get(CancelOccurrence).cancel(occurrence.id, 'Wasserschaden.')),
    ),
  },
  { weight: 3, arbitrary: fc.constant<Step>(() => holdsEnd()) },
  { weight: 6, arbitrary: fc.nat(3).map<Step>((minutes) => (scene) => postAndRead(scene, minutes)) },
);

async function book({ offer, people }: Scene, promoteMe: boolean): Promise<void> {
  if (people.length === 4) return;
  const email = town.someone();
  const { value } = await town.guest.book({ slotId: offer.slot.id, email, promoteMe });
  if (value) people.push({ receipt: value, email });
}

/** Then somebody moves up, or is asked and hears of it. */
async function whoHasThePlaceCancels(scene: Scene): Promise<void> {
  for (const { receipt } of scene.people) {
    const { value } = await town.guest.find(receipt);
    if (value?.status === 'CONFIRMED') await town.guest.cancel(receipt);
  }
  await postAndRead(scene, 2);
}

async function holdsEnd(): Promise<void> {
  town.api.clock.advance({ hours: 25 });
  await town.api.get(ExpireHolds).run();
}

/** What a letter claims about a booking, of what can be true at one moment only. */
const CLAIMS: Readonly<Record<string, BookingStatus>> = {
  CONFIRMED: BookingStatus.CONFIRMED,
  ACCEPTED: BookingStatus.CONFIRMED,
  MOVED_UP: BookingStatus.CONFIRMED,
  HELD: BookingStatus.OFFERED,
  WAITING: BookingStatus.WAITLISTED,
  HOLD_ENDED: BookingStatus.WAITLISTED,
  CANCELLED_BY_GUEST: BookingStatus.CANCELLED,
  CANCELLED_BY_TEAM: BookingStatus.CANCELLED,
  DATE_CANCELLED: BookingStatus.CANCELLED,
  DECLINED: BookingStatus.CANCELLED,
  UNANSWERED: BookingStatus.CANCELLED,
};

/** Lets time pass and the post come: every mail is true when it comes, and there is one at most for each person. */
async function postAndRead({ people, seen }: Scene, minutes: number): Promise<void> {
  await town.postIn(minutes);
  for (const { email, receipt } of people) {
    const told = await town.told(email);
    const fresh = told.slice(seen.get(email) ?? 0);
    seen.set(email, told.length);
    expect(fresh.length).toBeLessThanOrEqual(1);
    for (const kind of fresh) {
      const [{ status }] = await town.api.sql('SELECT status FROM booking WHERE number = $1', [
        receipt.number,
      ]);
      expect({ kind, status }).toEqual({ kind, status: CLAIMS[kind] ?? status });
    }
  }
}

async function factsNow(receipt: Receipt): Promise<{ now: BookingFacts; told: BookingFacts | null }> {
  const id = await idOf(receipt);
  const booking = await town.api.get(DataSource).manager.findOneOrFail(Booking, {
    where: { id },
    relations: { slotRow: true, occurrenceRow: true },
  });
  const [row] = await town.api.sql('SELECT facts FROM booking_told WHERE booking_id = $1', [id]);
  return { now: factsOf(booking, booking.slotRow ?? null, booking.occurrenceRow!), told: row?.facts ?? null };
}

test('in the end everybody knows what is true, and heard of each end once and last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 4, maxLength: 12 }), async (story) => {
      town.api.clock.set('2026-11-23T08:00:00Z');
      const slots = [{ capacity: 1 }];
      const scene: Scene = {
        offer: await town.anOffer({ startsIn: '30 days', slots }),
        people: [],
        seen: new Map(),
      };
      for (const promoteMe of [true, false, false]) await book(scene, promoteMe);
      for (const step of story) await step(scene);
      await postAndRead(scene, 11);
      for (const { receipt, email } of scene.people) {
        const { now, told } = await factsNow(receipt);
        const kinds = await town.told(email);
        if (told === null)
          expect([now.endReason, kinds]).toEqual([expect.stringMatching(/BY_GUEST|DECLINED/), []]);
        else if (now.standing === 'ENDED')
          expect([told.standing, told.endReason]).toEqual(['ENDED', now.endReason]);
        else expect(told).toEqual(now);
        const ends = kinds.filter((kind) => CLAIMS[kind] === BookingStatus.CANCELLED);
        expect(ends).toEqual(now.standing === 'ENDED' && told !== null ? [kinds.at(-1)] : []);
      }
      expect(await town.postIn(600)).toBe(0);
      expect(await brokenInvariants(town.api)).toEqual({});
    }),
    { numRuns: 30 },
  );
}, 180_000);
