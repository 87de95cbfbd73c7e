/** What people, the team and time may do to two dates of an offer, in any order: for specs of what must hold all along. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { BookingEndReason } from '../../bookings/booking-terms.ts';
import { BookingsService } from '../../bookings/bookings.service.ts';
import { CancelOccurrence } from '../../bookings/dates/cancel-occurrence.ts';
import { ChangeDates } from '../../bookings/dates/change-dates.service.ts';
import { byRule } from '../../bookings/history/note-events.ts';
import { ExpireHolds } from '../../bookings/waiting/expire-holds.ts';
import { Absences } from '../../mentors/absence/absences.service.ts';
import { ComeBack } from '../../mentors/absence/come-back.ts';
import type { FromNow, MadeOffer, MadeOccurrence } from '../made/builders.ts';
import type { Receipt, SeenBooking } from '../desks/guest.ts';
import type { MessageTown } from '../towns/message-town.ts';

/** Who can be reached by one of both ways. */
export interface Person {
  readonly receipt: Receipt;
  readonly email: string | null;
  /** What the page showed them when they did something themselves for the last time. */
  saw: SeenBooking;
}

/** Two dates, each with a mentor, and the people around them. */
export interface Scene {
  readonly offer: MadeOffer;
  readonly people: Person[];
  readonly mentorIds: readonly string[];
}

export interface Step {
  /** In words, for whoever reads what fast-check has found. */
  readonly what: string;
  take(scene: Scene): Promise<unknown>;
}

interface Wish {
  readonly promoteMe: boolean;
  readonly partySize: number;
  readonly byPhone: boolean;
  readonly date: number;
}

const MOST_PEOPLE = 5;
const refusalsAside = (work: Promise<unknown>) => work.catch(() => undefined);

export class AnySequence {
  private calledSoFar = 10_000;

  constructor(private readonly town: MessageTown) {}

  /** Two dates a day apart with two places each, at one venue; more than one wants the first. */
  scene = async (startsIn: FromNow): Promise<Scene> => {
    const starts = [0, 1].map((days) =>
      this.town.api.clock.now().add({ hours: hoursOf(startsIn) + 24 * days }),
    );
    const mentorIds = await Promise.all(starts.map(async () => (await this.town.make.aMentor()).id));
    const dates = starts.map((startsAt, at) => ({
      startsAt,
      slots: [{ capacity: 2, mentorId: mentorIds[at]! }],
    }));
    const offer = await this.town.anOffer({ kind: 'CONSULTATION', cutoffMinutes: 0, dates });
    const scene: Scene = { offer, people: [], mentorIds };
    const first = { partySize: 1, date: 0 };
    await this.book(scene, { ...first, partySize: 2, promoteMe: true, byPhone: false });
    await this.book(scene, { ...first, promoteMe: false, byPhone: true });
    await this.book(scene, { ...first, promoteMe: false, byPhone: false });
    return scene;
  };

  /** Anything of it; `more` beside it. */
  steps = (...more: { weight: number; arbitrary: fc.Arbitrary<Step> }[]): fc.Arbitrary<Step> => {
    const { guest, api } = this.town;
    const { books, datesMove, whoHasPlacesCancels, aDayGoesBy } = this;
    const wish = fc.record({
      promoteMe: fc.boolean(),
      partySize: fc.integer({ min: 1, max: 2 }),
      byPhone: fc.boolean(),
      date: fc.nat(1),
    });
    return fc
      .oneof(
        { weight: 4, arbitrary: wish.map(books) },
        { weight: 3, arbitrary: this.ofPerson('cancels', ({ receipt }) => guest.cancel(receipt)) },
        { weight: 5, arbitrary: fc.constant(whoHasPlacesCancels) },
        { weight: 2, arbitrary: this.ofPerson('accepts', ({ receipt }) => guest.accept(receipt)) },
        { weight: 2, arbitrary: this.ofPerson('declines', ({ receipt }) => guest.decline(receipt)) },
        {
          weight: 3,
          arbitrary: fc
            .nat(1)
            .chain((date) =>
              this.ofPerson(`moves to date ${date} instead`, ({ receipt }, { offer }) =>
                guest.move(receipt, offer.slots[date]!.id),
              ),
            ),
        },
        {
          weight: 3,
          arbitrary: fc
            .integer({ min: 1, max: 2 })
            .chain((size) =>
              this.ofPerson(`comes with ${size}`, ({ receipt }) => guest.changeParty(receipt, size)),
            ),
        },
        {
          weight: 1,
          arbitrary: fc.nat(MOST_PEOPLE - 1).map<Step>((index) => ({
            what: `the team cancels for ${index}`,
            take: (scene) => this.teamCancels(scene, index),
          })),
        },
        {
          weight: 2,
          arbitrary: fc
            .tuple(fc.nat(1), fc.integer({ min: 0, max: 2 }))
            .map(([date, hours]) => datesMove(date, hours)),
        },
        {
          weight: 1,
          arbitrary: fc.nat(1).map<Step>((date) => ({
            what: `date ${date} is cancelled`,
            take: ({ offer }) =>
              refusalsAside(api.get(CancelOccurrence).cancel(dateOf(offer, date).id, 'Wasserschaden.')),
          })),
        },
        {
          weight: 3,
          arbitrary: fc.tuple(fc.nat(1), fc.boolean()).map<Step>(([date, comes]) => ({
            what: `the mentor of date ${date} ${comes ? 'comes after all' : 'can’t come'}`,
            take: ({ offer, mentorIds }) => {
              const { id } = dateOf(offer, date);
              const said = comes
                ? api.get(ComeBack).back(id, mentorIds[date]!, byRule)
                : api.get(Absences).absent(id, mentorIds[date]!, byRule);
              return refusalsAside(said);
            },
          })),
        },
        { weight: 3, arbitrary: fc.constant(aDayGoesBy) },
        ...more,
      )
      .map(shownByWords);
  };

  books = (wanted: Wish): Step =>
    shownByWords({
      what: `books ${JSON.stringify(wanted)}`,
      take: (scene) => this.book(scene, wanted),
    });

  datesMove = (date: number, hours: number): Step =>
    shownByWords({
      what: `date ${date} starts ${hours} hours later than planned`,
      take: ({ offer }) => {
        const { id, startsAt } = dateOf(offer, date);
        const change = { startsAt: startsAt.add({ hours }) };
        return refusalsAside(this.town.api.get(ChangeDates).apply(id, { scope: 'THIS', change }, 'Belegt.'));
      },
    });

  /** So that somebody moves up, or is asked. */
  readonly whoHasPlacesCancels: Step = shownByWords({
    what: 'who has places cancels',
    take: (scene) => this.firstCancels(scene),
  });

  /** Held places run out in it. */
  readonly aDayGoesBy: Step = shownByWords({ what: 'a day goes by', take: () => this.letADayGoBy() });

  private book = async ({ offer, people }: Scene, { date, byPhone, ...wish }: Wish): Promise<void> => {
    if (people.length === MOST_PEOPLE) return;
    const email = byPhone ? null : this.town.someone();
    const reach = email === null ? { phone: `+49731555${++this.calledSoFar}` } : { email };
    const { value } = await this.town.guest.book({ slotId: offer.slots[date]!.id, ...reach, ...wish });
    if (!value) return;
    // Addresses that nobody confirmed get few messages, which is another matter.
    await this.town.api.sql(
      'INSERT INTO confirmed_address SELECT email_hash, created_at FROM booking WHERE number = $1 AND email_hash IS NOT NULL',
      [value.number],
    );
    people.push({ receipt: value, email, saw: (await this.town.guest.find(value)).value! });
  };

  private ofPerson(what: string, act: (person: Person, scene: Scene) => Promise<unknown>) {
    return fc.nat(MOST_PEOPLE - 1).map<Step>((index) => ({
      what: `${index} ${what}`,
      take: async (scene) => {
        const person = scene.people[index];
        if (!person) return;
        const before = await this.town.guest.find(person.receipt);
        await act(person, scene);
        const { value } = await this.town.guest.find(person.receipt);
        // Where nothing changed nobody knows that they looked.
        if (!isDeepStrictEqual(before.value, value)) person.saw = value!;
      },
    }));
  }

  private async firstCancels({ people }: Scene): Promise<void> {
    for (const person of people) {
      const { value } = await this.town.guest.find(person.receipt);
      if (value?.status !== 'CONFIRMED') continue;
      person.saw = (await this.town.guest.cancel(person.receipt)).value;
      return;
    }
  }

  private async teamCancels({ people }: Scene, index: number): Promise<void> {
    const person = people[index];
    if (!person) return;
    const [booking] = await this.town.api.sql<{ id: string }>('SELECT id FROM booking WHERE number = $1', [
      person.receipt.number,
    ]);
    await refusalsAside(this.town.api.get(BookingsService).cancel(booking!.id, BookingEndReason.BY_TEAM));
  }

  private async letADayGoBy(): Promise<void> {
    this.town.api.clock.advance({ hours: 25 });
    await this.town.api.get(ExpireHolds).run();
  }
}

/** fast-check would show the code of it. */
export function shownByWords(step: Step): Step {
  return Object.assign(step, { [fc.toStringMethod]: () => step.what });
}

function dateOf({ occurrences }: MadeOffer, index: number): MadeOccurrence {
  return occurrences[index]!;
}

function hoursOf(text: FromNow): number {
  const [count, unit] = text.split(' ') as [string, string];
  return Number(count) * (unit.startsWith('day') ? 24 : 1);
}
