// The settings of a screen as one edits them: numbers as they are typed, one list for what is shown.
import type { ScreenDetailsFragment, ScreenPartKind, ScreenInput } from '@mitnand/api-client/types';

export interface ScreenForm {
  name: string;
  parts: readonly { part: ScreenPartKind; share: number }[];
  districtIds: readonly string[];
  venueIds: readonly string[];
  organisationIds: readonly string[];
  languages: readonly string[];
  orientation: ScreenDetailsFragment['orientation'];
  theme: ScreenDetailsFragment['theme'];
  seconds: string;
  distance: string;
  diagonal: string;
}

export const allParts = [
  'ENGAGEMENTS',
  'CONSULTATIONS',
  'GATHERINGS',
  'SLIDES',
] as const satisfies ScreenPartKind[];

/** The fewest and the most, as the API asks for. */
export const bounds = { seconds: [8, 60], distance: [0.5, 20], diagonal: [7, 150] } as const;

const kindOf: Partial<Record<ScreenPartKind, ScreenDetailsFragment['kinds'][number]>> = {
  ENGAGEMENTS: 'ENGAGEMENT',
  CONSULTATIONS: 'CONSULTATION',
  GATHERINGS: 'GATHERING',
};

/** A part whose kind is left out shows nothing: here it is simply not chosen. */
export function formOfScreen(screen: ScreenDetailsFragment): ScreenForm {
  const { name, districtIds, venueIds, kinds, organisationIds, languages, orientation, theme } = screen;
  const isShown = ({ part }: { part: ScreenPartKind }) =>
    kinds.length === 0 || !kindOf[part] || kinds.includes(kindOf[part]);
  return {
    name,
    parts: screen.parts.filter(isShown).map(({ part, share }) => ({ part, share })),
    ...{ districtIds, venueIds, organisationIds, languages, orientation, theme },
    seconds: String(screen.seconds),
    distance: String(screen.distance),
    diagonal: String(screen.diagonal),
  };
}

/** As it is sent; which kinds are shown is said by the parts alone. */
export function settingsOf(form: ScreenForm): ScreenInput {
  const { seconds, distance, diagonal, name, ...rest } = form;
  return {
    ...(rest as Omit<ScreenInput, 'seconds' | 'distance' | 'diagonal' | 'name' | 'kinds'>),
    name: name.trim(),
    kinds: [],
    seconds: numberIn(seconds) ?? 0,
    distance: numberIn(distance) ?? 0,
    diagonal: numberIn(diagonal) ?? 0,
  };
}

/** The fields in which something is missing or out of bounds. */
export function wrongIn(form: ScreenForm): (keyof ScreenForm)[] {
  const numbers = (Object.keys(bounds) as (keyof typeof bounds)[]).filter((field) => {
    const value = numberIn(form[field]);
    const [least, most] = bounds[field];
    return value === null || value < least || value > most || (field === 'seconds' && value % 1 !== 0);
  });
  const empty = (['parts', 'languages'] as const).filter((field) => form[field].length === 0);
  return [...(form.name.trim() === '' ? ['name' as const] : []), ...empty, ...numbers];
}

/** Null for an empty field. */
export function numberIn(typed: string): number | null {
  const value = Number(typed);
  return typed.trim() === '' || Number.isNaN(value) ? null : value;
}
