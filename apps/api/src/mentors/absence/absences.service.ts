// One tap: a mentor can't come, or comes after all. All of it is one transaction, so that whenever a process dies and
// whoever books meanwhile, everybody in the session has a place, is asked about one, or waits and is told so.
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Falling, OtherPlace } from '../../bookings/displacing/displaced.ts';
import { bookingsIn, displaceBookings } from '../../bookings/displacing/displace-bookings.ts';
import type { By } from '../../bookings/history/note-events.ts';
import { Ways } from '../../messages/ways.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { displacedBookings, openBookings, peopleOnSite } from './absent-bookings.ts';
import type { MentorAbsence } from './mentor-absence.ts';
import { otherPlaces } from './other-places.ts';
import { Locked, type Look, lookingAgain } from './seen-before-locks.ts';
import { comingSlots, sessionOf } from './session-of.ts';

interface Done {
  readonly absence: MentorAbsence;
  readonly touched: readonly string[];
}

/** Carries out of a transaction what it would have done, which is then undone. */
class OnlyShown {
  constructor(readonly absence: MentorAbsence) {}
}

@Injectable()
export class Absences {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly notices: ChangeNotices,
    private readonly ways: Ways,
  ) {}

  /**
   * Takes a mentor out of what is still to come of a session, and nobody loses a place without the next best. Said
   * again it changes nothing, and answers what is still open.
   * @throws DomainError NOT_FOUND, DATE_CANCELLED, PAST
   */
  async absent(occurrenceId: string, mentorId: string, by: By): Promise<MentorAbsence> {
    const { absence, touched } = await lookingAgain((look) =>
      this.transactions.run((entities) => this.leave(entities, occurrenceId, mentorId, { by, look })),
    );
    this.notices.announceSlots([...touched]);
    return absence;
  }

  /** What `absent` would do now: it is done and undone. @throws DomainError as `absent` */
  async consequences(occurrenceId: string, mentorId: string, by: By): Promise<MentorAbsence> {
    const show = async (entities: EntityManager, look: Look): Promise<never> => {
      const { absence } = await this.leave(entities, occurrenceId, mentorId, { by, look });
      throw new OnlyShown(absence);
    };
    try {
      return await lookingAgain((look) => this.transactions.quietly((entities) => show(entities, look)));
    } catch (error) {
      if (error instanceof OnlyShown) return error.absence;
      throw error;
    }
  }

  private async leave(
    entities: EntityManager,
    occurrenceId: string,
    mentorId: string,
    { by, look }: { readonly by: By; readonly look: Look },
  ): Promise<Done> {
    const [now, zone] = [this.clock.now(), await this.town.zone()];
    const seen = await bookingsIn(
      entities,
      openOnes(await comingSlots(entities, occurrenceId, mentorId, now)),
    );
    const dateIds = await datesAround(entities, seen, now);
    const bookings = seen.map(({ booking }) => booking);
    const locked = await Locked.around(entities, bookings, [occurrenceId, ...dateIds], look);

    const session = await sessionOf(entities, locked.dates.get(occurrenceId), mentorId, now);
    const slots = openOnes(session.slots);
    const since = session.slots.find(({ absentSince }) => absentSince !== null)?.absentSince ?? null;
    if (slots.length === 0 && since === null) throw new DomainError('NOT_FOUND');
    if (slots.length === 0)
      return {
        absence: {
          ...{ occurrenceId, mentorId, since },
          bookings: await openBookings(entities, session.slots, this.ways),
        },
        touched: [],
      };

    locked.wantAddresses((await bookingsIn(entities, slots)).map(({ booking }) => booking));
    const onSite = await peopleOnSite(entities, slots);
    await withdraw(entities, slots, now);
    const { displaced, touched } = await displaceBookings(entities, {
      ...{ occurrence: session.occurrence, slots, ways: this.ways, now, zone, by },
      otherPlaces: (falling) => lockedPlaces(entities, falling, locked, now),
    });
    const outcomes = [...displacedBookings(displaced), ...onSite];
    return {
      absence: { occurrenceId, mentorId, since: now, bookings: outcomes.sort(byTime) },
      touched: [...slots.map(({ id }) => id), ...touched],
    };
  }
}

const byTime = (a: { startsAt: Temporal.Instant }, b: { startsAt: Temporal.Instant }) =>
  Temporal.Instant.compare(a.startsAt, b.startsAt);

function openOnes(slots: readonly Slot[]): Slot[] {
  return slots.filter(({ withdrawnAt }) => withdrawnAt === null);
}

async function withdraw(
  entities: EntityManager,
  slots: readonly Slot[],
  now: Temporal.Instant,
): Promise<void> {
  const ids = slots.map(({ id }) => id);
  await entities.update(Slot, { id: In(ids) }, { withdrawnAt: now, absentSince: now });
}

/** Dates with the best places for each; as many as would do if everybody wanted the same. */
async function datesAround(
  entities: EntityManager,
  seen: readonly Falling[],
  now: Temporal.Instant,
): Promise<string[]> {
  const dates = new Set<string>();
  for (const falling of seen) {
    const places = await otherPlaces(entities, falling, { now, dateIds: null, atMost: seen.length + 2 });
    for (const { occurrenceId } of places) dates.add(occurrenceId);
  }
  return [...dates];
}

/** Places in locked dates; where there is none but elsewhere is one, that date is locked as well. */
async function lockedPlaces(
  entities: EntityManager,
  falling: Falling,
  locked: Locked,
  now: Temporal.Instant,
): Promise<OtherPlace[]> {
  const places = await otherPlaces(entities, falling, { now, dateIds: [...locked.dates.keys()], atMost: 5 });
  if (places.length > 0) return places;
  const anywhere = await otherPlaces(entities, falling, { now, dateIds: null, atMost: 1 });
  locked.wantDates(anywhere.map(({ occurrenceId }) => occurrenceId));
  return [];
}
