// Whatever people, the team and time do to two dates, in any order: everybody affected is told what is true, once, in order.
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import {
  AnySequence,
  type Person,
  type Scene,
  shownByWords,
  type Step,
} from '../../../testing/asked/any-sequence.ts';
import { brokenInvariants } from '../../../testing/asked/booking-invariants.ts';
import type { SeenBooking } from '../../../testing/desks/guest.ts';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';
import { Booking } from '../../booking.entity.ts';
import { BookingStatus } from '../../booking-terms.ts';
import { type BookingFacts, factsOf } from '../news/facts.ts';

const town = MessageTown.forSpecs();
const sequences = new AnySequence(town);

let desk: StaffClient;
beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

/** How many mails of each address have been looked at. */
const seen = new Map<string, number>();
const postIn = (minutes: number): Step =>
  shownByWords({ what: `post in ${minutes} minutes`, take: (scene) => postAndRead(scene, minutes) });
const calls = shownByWords({ what: 'the team reaches who is to be called', take: reachEverybody });

/** What a letter claims about a booking, of what can be true at one moment only. */
const CLAIMS: Readonly<Record<string, BookingStatus>> = {
  CONFIRMED: BookingStatus.CONFIRMED,
  ACCEPTED: BookingStatus.CONFIRMED,
  MOVED_UP: BookingStatus.CONFIRMED,
  HELD: BookingStatus.OFFERED,
  HELD_INSTEAD: BookingStatus.OFFERED,
  PLACE_LOST: BookingStatus.WAITLISTED,
  HELD_LOST: BookingStatus.WAITLISTED,
  PLACE_BACK: BookingStatus.CONFIRMED,
  WAITING: BookingStatus.WAITLISTED,
  HOLD_ENDED: BookingStatus.WAITLISTED,
  CANCELLED_BY_GUEST: BookingStatus.CANCELLED,
  CANCELLED_BY_TEAM: BookingStatus.CANCELLED,
  DATE_CANCELLED: BookingStatus.CANCELLED,
  DECLINED: BookingStatus.CANCELLED,
  UNANSWERED: BookingStatus.CANCELLED,
};

const nowOf = async ({ receipt }: Person): Promise<SeenBooking> => (await town.guest.find(receipt)).value!;

/** Lets time pass and the post come: every mail is true when it comes, and there is one at most for each person. */
async function postAndRead({ people }: Scene, minutes: number): Promise<void> {
  await town.postIn(minutes);
  for (const person of people) {
    const { email } = person;
    if (email === null) continue;
    const told = await town.told(email);
    const fresh = told.slice(seen.get(email) ?? 0);
    seen.set(email, told.length);
    expect(fresh.length).toBeLessThanOrEqual(1);
    for (const kind of fresh) {
      const { status } = await nowOf(person);
      expect({ kind, status }).toEqual({ kind, status: CLAIMS[kind] ?? status });
    }
  }
}

interface Entry {
  readonly id: string;
  readonly why: string;
  readonly about: string;
  readonly booking: { readonly number: string };
}

const callList = async (): Promise<Entry[]> =>
  (await desk.data('{ calls { id why about booking { number } } }')).calls;

/** Then they know how it is. */
async function reachEverybody({ people }: Scene): Promise<void> {
  for (const { id, about, why, booking } of await callList()) {
    const person = people.find(({ receipt }) => receipt.number === booking.number)!;
    const now = await nowOf(person);
    expect({ why, status: now.status }).toEqual({ why, status: CLAIMS[why] ?? now.status });
    await desk.data(
      'mutation ($id: ID!, $about: String!) { recordCall(id: $id, result: REACHED, about: $about) { id } }',
      { id, about },
    );
    person.saw = now;
  }
}

/** What others did since somebody saw their booking or was called, and what of it they must know. */
async function mustHear(person: Person, now: SeenBooking): Promise<string | null> {
  const { saw } = person;
  if (now.status === 'CANCELLED') {
    const byOthers: Record<string, string> = {
      BY_TEAM: 'CANCELLED_BY_TEAM',
      DATE_CANCELLED: 'DATE_CANCELLED',
      UNANSWERED: 'UNANSWERED',
    };
    return saw.status === 'CANCELLED' ? null : (byOthers[now.endReason!] ?? null);
  }
  const hasLost = now.insteadOf !== null && saw.insteadOf !== now.insteadOf;
  if (now.status === 'OFFERED' && (hasLost || saw.heldUntil !== now.heldUntil))
    return now.insteadOf === null ? 'HELD' : 'HELD_INSTEAD';
  if (now.status === 'WAITLISTED' && hasLost) return 'PLACE_LOST';
  if (now.status === 'CONFIRMED' && saw.status !== 'CONFIRMED')
    return saw.insteadOf === null ? 'MOVED_UP' : 'PLACE_BACK';
  if (now.status === 'WAITLISTED' && saw.status === 'OFFERED')
    return now.insteadOf !== null && !(await wasSilent(person)) ? 'HELD_LOST' : 'HOLD_ENDED';
  const isHome = now.insteadOf !== null && saw.occurrence.id !== now.occurrence.id;
  if (now.status === 'WAITLISTED' && isHome) return 'PLACE_LOST';
  return saw.occurrence.startsAt === now.occurrence.startsAt ? null : 'DATE_MOVED';
}

/** Let the question go by of which they were told; a place that fell through does not count as asked. */
async function wasSilent(person: Person): Promise<boolean> {
  const { now, told } = await factsNow(person);
  return (now.asked ?? 0) >= (told?.asked ?? 0);
}

async function factsNow({ receipt }: Person): Promise<{ now: BookingFacts; told: BookingFacts | null }> {
  const { manager } = town.api.get(DataSource);
  const booking = await manager.findOneOrFail(Booking, {
    where: { number: receipt.number },
    relations: { slotRow: true, occurrenceRow: true },
  });
  const [row] = await town.api.sql('SELECT facts FROM booking_told WHERE booking_id = $1', [booking.id]);
  return { now: factsOf(booking, booking.slotRow ?? null, booking.occurrenceRow!), told: row?.facts ?? null };
}

/** A place that was held and gone again before any post could come is no news: the next question tells how often they were asked. */
const withoutUnsaid = (now: BookingFacts, { asked }: BookingFacts): BookingFacts =>
  now.standing === 'WAITING' ? { ...now, asked } : now;

async function everybodyKnows({ people }: Scene): Promise<void> {
  for (const person of people) {
    if (person.email === null) continue;
    const { now, told } = await factsNow(person);
    const kinds = await town.told(person.email);
    if (told === null)
      expect([now.endReason, kinds]).toEqual([expect.stringMatching(/BY_GUEST|DECLINED/), []]);
    else if (now.standing === 'ENDED')
      expect([told.standing, told.endReason]).toEqual(['ENDED', now.endReason]);
    else expect(told).toEqual(withoutUnsaid(now, told));
    const ends = kinds.filter((kind) => CLAIMS[kind] === BookingStatus.CANCELLED);
    expect(ends).toEqual(now.standing === 'ENDED' && told !== null ? [kinds.at(-1)] : []);
  }
}

/** Whoever has only a phone stands in the call list for what others did and they must know, and for nothing else. */
async function whoMustHearIsCalled({ people }: Scene): Promise<void> {
  const list = await callList();
  for (const person of people) {
    const entries = list.filter(({ booking }) => booking.number === person.receipt.number);
    if (person.email !== null) expect(entries).toEqual([]);
    else {
      const now = await nowOf(person);
      const must = await mustHear(person, now);
      const { saw } = person;
      expect({ called: entries.length, why: must, saw, now }).toEqual({
        called: must === null ? 0 : 1,
        why: must,
        saw,
        now,
      });
    }
  }
}

/**
 * Stories that chance finds too seldom: a date moves, a place that was held goes to others, then again nobody answers, and
 * one is held and gone before any post could come.
 */
function tellingStories(): [hour: number, Step[]][] {
  const { aDayGoesBy, books, datesMove, whoHasPlacesCancels } = sequences;
  const asked = [postIn(0), whoHasPlacesCancels, postIn(3), calls];
  const others = books({ date: 0, partySize: 2, promoteMe: true, byPhone: false });
  const alone = books({ date: 0, partySize: 1, promoteMe: false, byPhone: false });
  return [
    [0, [postIn(0), datesMove(0, 2)]],
    [0, [...asked, others, aDayGoesBy]],
    [0, [...asked, aDayGoesBy, postIn(3), calls, aDayGoesBy]],
    [0, [alone, postIn(0), whoHasPlacesCancels, aDayGoesBy]],
  ];
}

test('in the end everybody knows what is true or stands in the call list, and heard of each end once and last', async () => {
  const steps = sequences.steps(
    { weight: 8, arbitrary: fc.nat(3).map(postIn) },
    { weight: 2, arbitrary: fc.constant(calls) },
  );
  let begins = town.api.clock.now();
  await fc.assert(
    fc.asyncProperty(fc.nat(23), fc.array(steps, { minLength: 4, maxLength: 12 }), async (hour, story) => {
      // Each story begins after the dates of those before.
      begins = begins.add({ hours: 24 * 60 });
      town.api.clock.set(begins.add({ hours: hour }));
      const scene = await sequences.scene('30 days');
      for (const step of story) await step.take(scene);
      await postAndRead(scene, 11);
      await everybodyKnows(scene);
      await whoMustHearIsCalled(scene);
      expect(await town.postIn(600)).toBe(0);
      expect(await brokenInvariants(town.api)).toEqual({});
    }),
    { numRuns: 9, examples: tellingStories() },
  );
}, 180_000);
