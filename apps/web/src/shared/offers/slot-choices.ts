// What one chooses between on a date: equal places at the same time (several mentors) are one choice.
import type { Mode, SlotPlacesFragment } from '@mitnand/api-client/types';

export interface SlotChoice {
  startsAt: string;
  endsAt: string;
  mode: Mode | null;
  /** null: as many as come. */
  freePlaces: number | null;
  /** The slot itself, or null where several are as good as each other. */
  slotId: string | null;
}

/** The choices of a date by time; a date with one slot has one. */
export function slotChoices(slots: SlotPlacesFragment[]): SlotChoice[] {
  const choices = new Map<string, SlotChoice>();
  for (const { id, startsAt, endsAt, mode, freePlaces } of slots) {
    const key = `${startsAt} ${mode}`;
    const same = choices.get(key);
    if (!same) choices.set(key, { startsAt, endsAt, mode, freePlaces, slotId: id });
    else choices.set(key, { ...same, freePlaces: sum(same.freePlaces, freePlaces), slotId: null });
  }
  return [...choices.values()].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}

/** Whether the choices differ in time, or only in how one takes part. */
export function differInTime(choices: SlotChoice[]): boolean {
  return choices.some(({ startsAt }) => startsAt !== choices[0]?.startsAt);
}

/** Free places of all slots together; null when one of them has no limit. */
export function freePlacesOf(slots: Pick<SlotPlacesFragment, 'freePlaces'>[]): number | null {
  return slots.map(({ freePlaces }) => freePlaces).reduce(sum, 0);
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
