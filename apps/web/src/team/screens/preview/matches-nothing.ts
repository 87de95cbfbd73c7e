// Whether what was ticked among the sources leaves a screen without any date.
import type { ScreenInput } from '@mitnand/api-client/types';

type Chosen = Pick<ScreenInput, 'parts' | 'districtIds' | 'venueIds' | 'organisationIds'>;

export const matchesNothing = ({ entries }: { entries: readonly unknown[] }, chosen: Chosen): boolean =>
  entries.length === 0 &&
  chosen.parts.some(({ part }) => part !== 'SLIDES') &&
  [chosen.districtIds, chosen.venueIds, chosen.organisationIds].some((ids) => ids.length > 0);
