// The slots that the places of a document mean for a date of some length, and the places that slots mean.
import type { PlannedSlot } from '../../series.entity.ts';
import { Mode } from '../../offer-terms.ts';
import { type Places, placesPlan } from '../../posting/planned-slots.ts';
import { modeOf } from '../../slot-tokens.ts';
import type { DatesDocument } from '../form/document-dates.ts';

/** Without named mentors; a consultation's talks follow each other, each with so many helpers. */
export function planOfPlaces(document: DatesDocument, minutes: number): PlannedSlot[] {
  const places: Places = {
    ...(document.onSite && { onSite: document.placesUnlimited ? null : (document.places ?? 0) }),
    ...(document.online && {
      online: document.onlinePlacesUnlimited ? null : (document.onlinePlaces ?? 0),
    }),
  };
  const length = document.slotMinutes ?? minutes;
  const talks = Math.max(1, Math.floor(minutes / length));
  return Array.from({ length: talks }, (_, index) =>
    placesPlan(Math.min(length, minutes), places).map((slot) => ({ ...slot, offsetMinutes: index * length })),
  ).flat();
}

type TypedPlaces = Pick<
  DatesDocument,
  'places' | 'placesUnlimited' | 'onlinePlaces' | 'onlinePlacesUnlimited' | 'slotMinutes' | 'mentorIds'
>;

/** What the form shows of slots of a date of some length. */
export function placesOfPlan(plan: readonly PlannedSlot[], minutes: number): TypedPlaces {
  const first = (online: boolean) => plan.find((slot) => (modeOf(slot.offers) === Mode.ONLINE) === online);
  const [onSite, online] = [first(false), first(true)];
  const mentorIds = [...new Set(plan.flatMap(({ mentorId }) => mentorId ?? []))];
  const talk = plan[0];
  return {
    mentorIds,
    places: mentorIds.length > 0 ? null : (onSite?.capacity ?? null),
    placesUnlimited: onSite?.capacity === null,
    onlinePlaces: mentorIds.length > 0 ? null : (online?.capacity ?? null),
    onlinePlacesUnlimited: online?.capacity === null,
    slotMinutes: talk && talk.minutes < minutes ? talk.minutes : null,
  };
}
