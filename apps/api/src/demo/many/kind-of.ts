/** Which kind an invented offer is of: the first that is drawn for it. */
import type { Chance } from './chance.ts';

export function kindOf(chance: Chance): 'ENGAGEMENT' | 'GATHERING' | 'CONSULTATION' {
  const drawn = chance.below(100);
  return drawn < 65 ? 'ENGAGEMENT' : drawn < 90 ? 'GATHERING' : 'CONSULTATION';
}
