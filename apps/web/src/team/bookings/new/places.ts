// Which places of a date one may choose, and what else there is when one is gone.
import type { BookForGuestInput, DateToBookFragment } from '@mitnand/api-client/types';
import { slotChoices, type SlotChoice } from '../../../shared/offers/slot-choices.ts';

/** A date and, where it has several times, the time on it. */
export interface Place {
  date: DateToBookFragment;
  choice: SlotChoice;
}

const hasRoom = ({ freePlaces }: SlotChoice, people: number) => freePlaces === null || freePlaces >= people;

/** What one can still choose on a date: with room, else (when full ones are wanted) what one may wait for. */
export function placesOf(date: DateToBookFragment, now: number, withFull: boolean): Place[] {
  if (!date.bookable || date.status === 'CANCELLED') return [];
  return slotChoices(date.slots)
    .filter(({ startsAt }) => Date.parse(startsAt) > now)
    .filter((choice) => withFull || hasRoom(choice, 1))
    .map((choice) => ({ date, choice }));
}

/** Other places of the same offer with room for so many, soonest first. */
export function insteadOf(gone: Place, dates: DateToBookFragment[], people: number, now: number): Place[] {
  return dates
    .filter(({ offer }) => offer.id === gone.date.offer.id)
    .flatMap((date) => placesOf(date, now, false))
    .filter(({ date, choice }) => hasRoom(choice, people) && !isSame({ date, choice }, gone))
    .sort((a, b) => Date.parse(a.choice.startsAt) - Date.parse(b.choice.startsAt));
}

function isSame(a: Place, b: Place): boolean {
  return (
    a.date.id === b.date.id && a.choice.startsAt === b.choice.startsAt && a.choice.mode === b.choice.mode
  );
}

/** The same place as it is now, among dates that were asked for anew. */
export function asItIsNow(place: Place, dates: DateToBookFragment[]): Place {
  const date = dates.find(({ id }) => id === place.date.id);
  const choice =
    date &&
    slotChoices(date.slots).find(
      ({ startsAt, mode }) => startsAt === place.choice.startsAt && mode === place.choice.mode,
    );
  return date && choice ? { date, choice } : place;
}

/** Which slot is meant: this one, or any of the date at this time. */
export function targetOf({
  date,
  choice,
}: Place): Pick<BookForGuestInput, 'slotId' | 'occurrenceId' | 'startsAt'> {
  return choice.slotId ? { slotId: choice.slotId } : { occurrenceId: date.id, startsAt: choice.startsAt };
}
