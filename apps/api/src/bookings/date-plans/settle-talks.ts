// Talks in slots that a new plan no longer has: a colleague takes over at the same time, or all stays as agreed.
import type { SlotSpan } from '../../offers/posting/planned-slots.ts';
import type { OccurrenceSpan } from '../../offers/series/dates/occurrence-span.ts';
import type { Slot } from '../../offers/slot.entity.ts';
import { pairUp } from './pair-up.ts';
import type { ChangedSlot } from './slot-changes.ts';

/** Whoever is in the slot `from` goes over to another mentor's. */
export interface Resettled {
  readonly from: Slot;
  readonly to: Slot | SlotSpan;
}

/** Whose slot it is. */
export function mentorOf(to: Resettled['to']): string | null {
  return 'planned' in to ? (to.planned.mentorId ?? null) : to.mentorId;
}

interface Unsettled {
  /** Slots with somebody in them that the plan does not have, with their times after the change. */
  readonly going: readonly ChangedSlot[];
  /** Slots that have begun: they stay, whatever the plan says. */
  readonly begun: readonly ChangedSlot[];
  /** Slots that the plan keeps. */
  readonly staying: readonly ChangedSlot[];
  readonly added: readonly SlotSpan[];
  /** What the guests of a slot need, all together. */
  readonly needsIn: (slotId: string) => readonly string[];
}

interface Settled {
  readonly resettled: readonly Resettled[];
  /** Slots with their old mentor, because nobody else could take over. */
  readonly kept: readonly ChangedSlot[];
  /** What is added without standing in the way of these. */
  readonly added: readonly SlotSpan[];
}

/** A slot whose guests could come to it: one that stays and has room, or a new one. */
interface Place extends OccurrenceSpan {
  readonly to: Slot | SlotSpan;
  readonly offers: readonly string[];
  readonly free: number;
}

/** As many talks as possible find a colleague; a mentor whose talk stays gets no other slot at that time. */
export function settleTalks({ going, begun, staying, added, needsIn }: Unsettled): Settled {
  for (let open = besides(added, begun); ;) {
    const places = [...staying.map(placeOf), ...open.map(newPlace)];
    const pairs = pairUp(going, places, (talk, place) => couldGo(talk, place, needsIn(talk.slot.id)));
    const kept = going.filter((talk) => !pairs.has(talk));
    const rest = besides(open, kept);
    if (rest.length === open.length) {
      const resettled = [...pairs].map(([{ slot }, { to }]) => ({ from: slot, to }));
      return { resettled, kept, added: rest };
    }
    open = rest;
  }
}

/** The guests keep their time: the same start, and an end that is not earlier. */
function couldGo({ slot, ...talk }: ChangedSlot, place: Place, needs: readonly string[]): boolean {
  return (
    talk.startsAt.equals(place.startsAt) &&
    Temporal.Instant.compare(talk.endsAt, place.endsAt) <= 0 &&
    place.free >= slot.taken &&
    needs.every((need) => place.offers.includes(need))
  );
}

function placeOf({ slot, startsAt, endsAt, capacity }: ChangedSlot): Place {
  const free = (capacity ?? Number.MAX_SAFE_INTEGER) - slot.taken;
  return { to: slot, startsAt, endsAt, offers: slot.offers, free };
}

function newPlace(span: SlotSpan): Place {
  const { startsAt, endsAt, planned } = span;
  return {
    to: span,
    startsAt,
    endsAt,
    offers: planned.offers,
    free: planned.capacity ?? Number.MAX_SAFE_INTEGER,
  };
}

/** New slots whose mentor has none of these at the same time. */
function besides(added: readonly SlotSpan[], slots: readonly ChangedSlot[]): readonly SlotSpan[] {
  const overlap = (a: OccurrenceSpan, b: OccurrenceSpan) =>
    Temporal.Instant.compare(a.startsAt, b.endsAt) < 0 && Temporal.Instant.compare(b.startsAt, a.endsAt) < 0;
  return added.filter((span) => {
    const { mentorId } = span.planned;
    return mentorId == null || !slots.some((own) => own.slot.mentorId === mentorId && overlap(own, span));
  });
}
