// Two hundred people want one of eight times of three mentors in two processes, and in the middle of it mentors fall ill and
// come back, and a process dies: everybody has a place, is asked about one, or waits, and was told just that.
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { ApiProcess } from '../../../testing/servers/api-process.ts';
import { AbsenceStormTown, type Standing } from '../../../testing/towns/absence-storm-town.ts';
import { brokenInvariants } from '../../../testing/asked/booking-invariants.ts';
import type { MadeOffer } from '../../../testing/made/builders.ts';
import { Guest } from '../../../testing/desks/guest.ts';
import { type Person, Storm } from '../../../testing/asked/storm.ts';

const PEOPLE = 200;
/** Of them, who come at the very beginning. */
const FIRST = 24;
const needs = { worry: 'FORMS' };

let town: AbsenceStormTown;
let storm: Storm | undefined;
beforeAll(async () => {
  town = await AbsenceStormTown.start();
}, 600_000);
afterEach(() => storm?.stop());
afterAll(() => town?.stop());

interface Scene {
  readonly session: MadeOffer;
  /** Sessions with six fitting places together, which nobody of the crowd asks about. */
  readonly elsewhere: readonly MadeOffer[];
  /** Three of the eight times each are theirs. */
  readonly ill: string;
  readonly illForAWhile: string;
}

it('loses and doubles nobody, leaves everybody else’s place alone, and tells each what is true', async () => {
  const scene = await aScene();
  const { session, ill, illForAWhile } = scene;
  const { booked, whenFull } = await stormOf200(scene);
  const standings = await town.standings();
  expect(booked.size).toBe(PEOPLE);
  expect(standings.map(({ number }) => number)).toEqual([...booked].sort());

  const placeBefore = ({ number }: Standing) => whenFull.get(number)?.slotId ?? null;
  const mentorBefore = (each: Standing) =>
    session.slots.find(({ id }) => id === placeBefore(each))?.mentorId ?? null;
  const never = standings.filter((each) => placeBefore(each) === null);
  const lost = standings.filter((each) => mentorBefore(each) === ill);
  const returned = standings.filter((each) => mentorBefore(each) === illForAWhile);
  const kept = standings.filter((each) => !never.includes(each) && !lost.includes(each));
  expect([never.length, lost.length, returned.length, kept.length]).toEqual([PEOPLE - 8, 3, 3, 5]);

  // Who did not lose their mentor for good has the very place they had.
  expect(kept.map(({ status, slotId, fits }) => [status, slotId, fits])).toEqual(
    kept.map((each) => ['CONFIRMED', placeBefore(each), true]),
  );
  expect(never.map(({ status, dateId }) => [status, dateId])).toEqual(
    never.map(() => ['WAITLISTED', session.occurrence.id]),
  );
  expect(new Set(never.map(({ rank }) => rank)).size).toBe(never.length);
  for (const standing of lost) {
    expect(standing.insteadOf).toEqual(whenFull.get(standing.number)!.startsAt);
    if (isReachable(standing)) expectHeldElsewhere(standing, scene);
    else expectWaitsBefore(standing, never, scene);
  }
  const slots = standings.flatMap(({ slotId }) => slotId ?? []);
  expect(new Set(slots).size).toBe(slots.length);
  expect(await brokenInvariants(town.api)).toEqual({});

  const { bookings } = await town.absent(session, ill, town.replicas[1]!);
  expect(new Map(bookings.map(({ bookingId, outcome }) => [bookingId, outcome]))).toEqual(
    new Map(lost.map((each) => [each.id, isReachable(each) ? 'HELD' : 'UNREACHABLE'])),
  );
  await expectLetters({ kept, lost, returned, never });
  expect(await town.calls()).toEqual(
    new Map(lost.filter(({ phone }) => phone !== null).map(({ number }) => [number, 'HELD_INSTEAD'])),
  );
}, 600_000);

interface Aftermath {
  /** The numbers that were answered. */
  readonly booked: ReadonlySet<string>;
  /** Who had which place when all eight were taken. */
  readonly whenFull: ReadonlyMap<string, Standing>;
}

/** Breaks come by the count of answers, whatever the machine is doing. */
async function stormOf200(scene: Scene): Promise<Aftermath> {
  const { session, ill, illForAWhile } = scene;
  const [first, second] = town.replicas as [ApiProcess, ApiProcess];
  const whenFull = new Map<string, Standing>();
  const guest = new Guest(first);
  const early = await guest.book({ slotId: timesOf(ill, session).at(-1), needs, ...emailOf(PEOPLE) });
  const booked = new Set([early.value.number]);
  const bookOnce = async (person: Person) => void booked.add(await bookSomehow(person, scene));
  // The mentor's absence is half done when the first of the crowd tap the places that are about to go.
  const { goOn } = await town.standingStill(session, ill, first);
  const whileTheyTap = async () => {
    await town.untilWaiting(5);
    expect((await goOn())?.bookings).toMatchObject([{ outcome: 'SAME_TIME' }]);
  };
  const comeBack = async () => {
    await town.back(session, ill, first);
    for (const standing of await town.standings())
      if (standing.slotId) whenFull.set(standing.number, standing);
    await town.post();
  };
  const fallIll = async () => {
    const { bookings } = await town.absent(session, ill, second);
    expect(bookings).toHaveLength(3);
    await town.post();
  };
  const change = async () => {
    const said = [town.back(session, ill, first), town.absent(session, illForAWhile, second)];
    const outcomes = (await Promise.all(said)).map(({ bookings }) => bookings.length);
    expect(outcomes).toEqual([3, 3]);
  };
  const dieAndSayAgain = async () => {
    const dying = await town.standingStill(session, ill, first);
    await first.kill();
    expect(await dying.goOn()).toBeNull();
    await Promise.all([town.absent(session, ill, second), town.absent(session, ill, second)]);
    town.replicas[0] = await town.aProcess();
    await town.post();
  };
  const happening = (happens: () => Promise<unknown>) => async () => {
    expect(await brokenInvariants(town.api)).toEqual({});
    await happens();
  };
  storm = new Storm(town.replicas, PEOPLE - 1, bookOnce, [
    { after: 0, happens: whileTheyTap },
    { after: 30, happens: happening(comeBack) },
    { after: 60, happens: happening(fallIll) },
    { after: 80, happens: happening(change) },
    { after: 100, happens: happening(dieAndSayAgain) },
    { after: 130, happens: happening(() => town.back(session, illForAWhile, town.replicas[0]!)) },
  ]);
  await storm.over;
  await town.post();
  return { booked, whenFull };
}

/** Three mentors who can help and one who can't, three times each; one slot of the three was taken out. */
async function aScene(): Promise<Scene> {
  const able = await town.mentors(3, 'FORMS');
  const [ill, illForAWhile, third] = able as [string, string, string];
  const [unable] = await town.mentors(1, 'WIFI');
  const [here, near] = [await town.venueAt(48.4), await town.venueAt(48.43)];
  const session = await town.session([...able, unable!], { days: 3, venueId: here });
  const out = session.slots.findLast(({ mentorId }) => mentorId === third)!;
  await town.api.sql('UPDATE slot SET withdrawn_at = starts_at WHERE id = $1', [out.id]);
  const elsewhere = [
    await town.session(await town.mentors(1, 'FORMS'), { days: 5, venueId: here }),
    await town.session(await town.mentors(1, 'FORMS'), { days: 4, venueId: near }),
  ];
  return { session, elsewhere, ill, illForAWhile };
}

/** By start. */
function timesOf(mentorId: string, { slots }: MadeOffer): string[] {
  return slots.filter((slot) => slot.mentorId === mentorId).map(({ id }) => id);
}

/**
 * The time that was tapped, else another one of that day, else the list; those who come first want the mentor who falls
 * ill. Of four people two leave an address and one a phone.
 * @returns the number
 */
async function bookSomehow({ index, ask }: Person, { session, ill }: Scene): Promise<string> {
  const { occurrence } = session;
  const contact = [emailOf(index), emailOf(index), { phone: `0731 16${1_000 + index}` }, {}][index % 4];
  const wanted = { occurrenceId: occurrence.id, needs, ...contact };
  if (index >= PEOPLE - 1 - FIRST) {
    const early = { slotId: timesOf(ill, session)[index % 2], needs, ...contact, requestKey: randomUUID() };
    return (await ask((guest) => guest.book(early))).value.number;
  }
  let { startsAt } = occurrence;
  for (;;) {
    const input = { ...wanted, startsAt, ifFull: 'REFUSE', requestKey: randomUUID() };
    const { value, code } = await ask((guest) => guest.book(input));
    if (code === undefined) return value.number;
    // The latter where all who could help at that time have fallen ill meanwhile.
    expect(['FULL', 'NO_FITTING_SLOT']).toContain(code);
    const asked = { venueId: occurrence.venueId, startsAt, ...needs };
    const { times, waitingFor } = (await ask((guest) => guest.alternatives(asked))).value;
    const sameDay = times.find(({ reason }) => reason === 'SAME_DAY');
    if (sameDay) {
      startsAt = Temporal.Instant.from(sameDay.time.startsAt);
      continue;
    }
    expect(waitingFor?.id).toBe(occurrence.id);
    const waiting = { ...wanted, requestKey: randomUUID() };
    return (await ask((guest) => guest.book(waiting))).value.number;
  }
}

function emailOf(index: number) {
  return { email: `sturm.${index}@ulm.example` };
}

function isReachable({ email, phone }: Standing): boolean {
  return email !== null || phone !== null;
}

function expectHeldElsewhere({ status, fits, slotId }: Standing, { elsewhere }: Scene): void {
  expect([status, fits]).toEqual(['OFFERED', true]);
  expect(elsewhere.flatMap(({ slots }) => slots.map(({ id }) => id))).toContain(slotId);
}

function expectWaitsBefore({ status, dateId, rank }: Standing, others: Standing[], { session }: Scene): void {
  expect([status, dateId]).toEqual(['WAITLISTED', session.occurrence.id]);
  expect(rank).toBeLessThan(Math.min(...others.map((other) => other.rank!)));
}

/** Whoever gave an address has been told exactly how it stands, and nothing that is no longer true came last. */
async function expectLetters(people: Record<'kept' | 'lost' | 'returned' | 'never', Standing[]>) {
  const expected = (standing: Standing): string[] => {
    if (people.never.includes(standing)) return ['WAITING'];
    if (people.returned.includes(standing)) return ['CONFIRMED', 'HELD_INSTEAD', 'PLACE_BACK'];
    return people.kept.includes(standing) ? ['CONFIRMED'] : ['CONFIRMED', 'HELD_INSTEAD'];
  };
  for (const standing of Object.values(people).flat()) {
    if (standing.email === null) continue;
    const { kinds, last } = await town.letters(standing.email);
    // Asked about the same or another place until another moment: the same question once more.
    expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toEqual(expected(standing));
    expect(standing.told).toMatchObject({
      standing: { CONFIRMED: 'PLACE', OFFERED: 'HELD', WAITLISTED: 'WAITING' }[standing.status],
      slotId: standing.slotId,
    });
    for (const at of [standing.startsAt, standing.insteadOf]) if (at) expect(last).toContain(clockOf(at));
  }
}

function clockOf(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO('Europe/Berlin').toPlainTime().toString().slice(0, 5);
}
