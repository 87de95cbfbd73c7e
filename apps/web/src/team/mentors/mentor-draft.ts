// What is written down about a mentor, as the form holds it.
import type { Device, MentorInput, MentorRowFragment, Worry } from '@mitnand/api-client/types';

export interface MentorDraft {
  name: string;
  worries: readonly Worry[];
  devices: readonly Device[];
  languages: readonly string[];
  /** As it is typed; empty for no limit. */
  hours: string;
  venueIds: readonly string[];
}

export const newDraft: MentorDraft = {
  name: '',
  worries: [],
  devices: [],
  languages: ['de'],
  hours: '',
  venueIds: [],
};

export function draftOf(mentor: MentorRowFragment): MentorDraft {
  const { name, worries, devices, languages, hoursAWeek, venues } = mentor;
  const venueIds = venues.map(({ id }) => id);
  return {
    name,
    worries,
    devices,
    languages,
    hours: hoursAWeek === null ? '' : String(hoursAWeek),
    venueIds,
  };
}

export function inputOf({ hours, ...draft }: MentorDraft): MentorInput {
  return {
    name: draft.name.trim(),
    worries: [...draft.worries],
    devices: [...draft.devices],
    languages: [...draft.languages],
    venueIds: [...draft.venueIds],
    hoursAWeek: hours === '' ? null : Number(hours),
  };
}

/** The groups in which at least one must be chosen and none is. */
export function missingIn({
  worries,
  devices,
  languages,
}: MentorDraft): ('worries' | 'devices' | 'languages')[] {
  const groups = { worries, devices, languages };
  return (['worries', 'devices', 'languages'] as const).filter((name) => groups[name].length === 0);
}

/**
 * Whether it is somebody else's already: in the rota and at the door nobody could tell the two apart.
 * @param before how they were named until now: two who are named alike already can still be changed
 */
export function isNamedLike(name: string, others: readonly string[], before?: string): boolean {
  const plain = (each: string) => each.trim().toLocaleLowerCase('de');
  if (before !== undefined && plain(before) === plain(name)) return false;
  return others.some((other) => plain(other) === plain(name));
}

/** The list with one taken in, or out. */
export function toggled<Value>(chosen: readonly Value[], value: Value): Value[] {
  return chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
}
