// What stands against a staffing: a mentor who is elsewhere at that time, who gives enough hours already, or not there.
import { type EntityManager, In } from 'typeorm';
import type { DatesPlan } from '../../bookings/date-plans/dates-plan.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { localDate } from '../../platform/time/town-time.ts';
import { Mentor } from '../mentor.entity.ts';
import { type MentorWeek, weekMinutes } from '../rota/week-minutes.ts';
import { weekOf } from '../rota/week.ts';

/** Where a mentor is already. */
export interface Clash {
  readonly mentorId: string;
  readonly occurrenceId: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** In the language of its author. */
  readonly title: string;
  readonly venueId: string | null;
}

/** More than a mentor wants: hours in a week, or another venue. */
export interface Beyond {
  readonly mentorId: string;
  /** Monday of the first such week; null where it is the venue. */
  readonly weekOn: Temporal.PlainDate | null;
  /** In that week, with what was planned. */
  readonly minutes: number | null;
  readonly limitMinutes: number | null;
}

export interface Findings {
  readonly clashes: readonly Clash[];
  readonly beyond: readonly Beyond[];
}

export interface NewTime {
  readonly mentorId: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly venueId: string | null;
}

/** Looks at what a plan adds for its mentors; what they have already is theirs. */
export async function findingsOf(
  entities: EntityManager,
  { steps }: DatesPlan,
  zone: string,
): Promise<Findings> {
  const changes = steps.flatMap((step) => (step.do === 'CHANGE' ? [step] : []));
  const times = changes.flatMap(({ to, slots }) =>
    slots.added.flatMap(({ startsAt, endsAt, planned: { mentorId } }) =>
      mentorId === undefined ? [] : [{ mentorId, startsAt, endsAt, venueId: to.venueId }],
    ),
  );
  const gone = changes.flatMap(({ slots }) => slots.withdrawn.map(({ id }) => id));
  return findingsAt(entities, times, gone, zone);
}

/** The same for times that mentors would get. @param gone ids of slots that they would lose with it */
export async function findingsAt(
  entities: EntityManager,
  times: readonly NewTime[],
  gone: readonly string[],
  zone: string,
): Promise<Findings> {
  if (times.length === 0) return { clashes: [], beyond: [] };
  const mentors = await entities.findBy(Mentor, { id: In(times.map(({ mentorId }) => mentorId)) });
  return {
    clashes: await clashesOf(entities, times, gone),
    beyond: [...(await tooMuch(entities, mentors, times, gone, zone)), ...elsewhere(mentors, times)],
  };
}

/** @throws DomainError MENTOR_BUSY; MENTOR_HOURS and MENTOR_ELSEWHERE unless they agreed to more than they want */
export function refuseAgainst({ clashes: [clash], beyond }: Findings, beyondLimit: boolean): void {
  if (clash)
    throw new DomainError('MENTOR_BUSY', { title: clash.title, startsAt: clash.startsAt.toString() });
  const [wish] = beyondLimit ? [] : beyond;
  if (wish) throw new DomainError(wish.weekOn === null ? 'MENTOR_ELSEWHERE' : 'MENTOR_HOURS');
}

/** The first in each date. */
function clashesOf(
  entities: EntityManager,
  times: readonly NewTime[],
  gone: readonly string[],
): Promise<Clash[]> {
  return entities.query<Clash[]>(
    `SELECT DISTINCT ON (s.mentor_id, d.id) s.mentor_id AS "mentorId", d.id AS "occurrenceId",
       s.starts_at AS "startsAt", s.ends_at AS "endsAt", t.title, d.venue_id AS "venueId"
     FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) AS new (mentor_id, starts_at, ends_at)
     JOIN slot s ON s.mentor_id = new.mentor_id AND s.withdrawn_at IS NULL AND s.id <> ALL($4::uuid[])
       AND tstzrange(s.starts_at, s.ends_at) && tstzrange(new.starts_at, new.ends_at)
     JOIN occurrence d ON d.id = s.occurrence_id JOIN offer o ON o.id = d.offer_id
     JOIN offer_text t ON t.offer_id = o.id AND t.language = o.original_language
     ORDER BY s.mentor_id, d.id, s.starts_at LIMIT 100`,
    [
      times.map(({ mentorId }) => mentorId),
      times.map(({ startsAt }) => startsAt),
      times.map(({ endsAt }) => endsAt),
      gone,
    ],
  );
}

async function tooMuch(
  entities: EntityManager,
  mentors: readonly Mentor[],
  times: readonly NewTime[],
  gone: readonly string[],
  zone: string,
): Promise<Beyond[]> {
  const limits = new Map(
    mentors.flatMap(({ id, hoursAWeek }) => (hoursAWeek === null ? [] : [[id, hoursAWeek * 60]])),
  );
  const weeks = new Map<string, MentorWeek & { added: number }>();
  for (const { mentorId, startsAt, endsAt } of times) {
    const week = weekOf(localDate(startsAt, zone), zone);
    const key = `${mentorId} ${week.on.toString()}`;
    const added = (weeks.get(key)?.added ?? 0) + startsAt.until(endsAt).total('minutes');
    if (limits.has(mentorId)) weeks.set(key, { mentorId, week, added });
  }
  const asked = [...weeks.values()].sort((a, b) => Temporal.PlainDate.compare(a.week.on, b.week.on));
  const before = await weekMinutes(entities, asked, gone);
  const found = asked.map(({ mentorId, week, added }, index) => ({
    mentorId,
    weekOn: week.on,
    minutes: added + before[index]!.minutes,
    limitMinutes: limits.get(mentorId)!,
  }));
  const over = found.filter(({ minutes, limitMinutes }) => minutes > limitMinutes);
  return over.filter(({ mentorId }, index) => over.findIndex((each) => each.mentorId === mentorId) === index);
}

function elsewhere(mentors: readonly Mentor[], times: readonly NewTime[]): Beyond[] {
  const isWrong = ({ id, venueIds }: Mentor) =>
    venueIds.length > 0 &&
    times.some(({ mentorId, venueId }) => mentorId === id && venueId !== null && !venueIds.includes(venueId));
  return mentors
    .filter(isWrong)
    .map(({ id }) => ({ mentorId: id, weekOn: null, minutes: null, limitMinutes: null }));
}
