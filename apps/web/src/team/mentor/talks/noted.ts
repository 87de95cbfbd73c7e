// Which of the own times one has noted a talk of, in this tab: the record itself knows no times and no bookings.
import type { TalkOutcome } from '@mitnand/api-client/types';

type Noted = Readonly<Record<string, TalkOutcome>>;

const keyOf = (occurrenceId: string) => `mentor-noted-${occurrenceId}`;

export function notedIn(occurrenceId: string): Noted {
  return JSON.parse(sessionStorage.getItem(keyOf(occurrenceId)) ?? '{}') as Noted;
}

/** Keeps that a slot is noted, or (null) no longer; answers all of the session. */
export function keepNoted(occurrenceId: string, slotId: string, outcome: TalkOutcome | null): Noted {
  const { [slotId]: _, ...rest } = notedIn(occurrenceId);
  const now = outcome === null ? rest : { ...rest, [slotId]: outcome };
  sessionStorage.setItem(keyOf(occurrenceId), JSON.stringify(now));
  return now;
}
