// A week of sessions as the plan shows it.
import type { Worry } from '@mitnand/api-client/types';

export interface MentorThere {
  mentorId: string;
  name: string;
  /** Of their times that still count. */
  slots: number;
  booked: number;
  /** They said that they can't come. */
  absent: boolean;
  /** They asked somebody to take over, or all. */
  asksSwap: boolean;
}

export interface Session {
  /** The date. */
  id: string;
  title: string;
  startsAt: string;
  endsAt: string;
  venue: string | null;
  inSeries: boolean;
  mentors: readonly MentorThere[];
}

export interface MentorOfWeek {
  id: string;
  name: string;
  worries: readonly Worry[];
  /** ISO 639-1. */
  languages: readonly string[];
  /** In the week that is shown, at all venues together. */
  minutes: number;
  /** What they give at most; null for no limit. */
  limitMinutes: number | null;
}

/** The mentor somebody drags or has chosen, and the session they come from, if any. */
export interface Taken {
  mentorId: string;
  name: string;
  from: string | null;
}

/** Whether a mentor can be put into a session: not twice into one. */
export function takes(session: Session, { mentorId }: Pick<Taken, 'mentorId'>): boolean {
  return session.mentors.every((there) => there.mentorId !== mentorId);
}

/** Everybody who was to help said that they can't come. */
export function isForsaken({ mentors }: Pick<Session, 'mentors'>): boolean {
  return mentors.length > 0 && mentors.every(({ absent }) => absent);
}

/** Sessions by their local day, in order. */
export function byDay(
  sessions: readonly Session[],
  dateOf: (moment: string) => string,
): [day: string, sessions: Session[]][] {
  const inOrder = [...sessions].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return [...Map.groupBy(inOrder, ({ startsAt }) => dateOf(startsAt))];
}

/** Hours as people say them: 90 minutes are 1,5; never more than one digit after the comma. */
export function hoursOf(minutes: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(minutes / 60);
}
