// A filter without what it says about one group, so that the options of the group can be counted.
import type { OfferFilter } from '../filter/offer-filter.ts';
import { FilterGroup } from './offer-counts.ts';

/** What a filter says about each group. All features of a venue must hold, so that group counts with what was chosen. */
const FIELDS: Record<FilterGroup, readonly (keyof OfferFilter)[]> = {
  KIND: ['kinds'],
  CATEGORY: ['categories'],
  DISTRICT: ['districtIds', 'anywhere', 'near'],
  DISTANCE: ['near'],
  WEEKDAY: ['weekdays'],
  TIME_OF_DAY: ['timesOfDay'],
  LENGTH: ['length'],
  FREE: ['onlyFree'],
  ONLINE: ['online'],
  SPOKEN_LANGUAGE: ['spokenLanguages'],
  ACCESSIBILITY: [],
  CHILDREN: ['childrenWelcome'],
  GROUPS: ['groupsWelcome'],
  NO_EXPERIENCE: ['experienceNeeded'],
};

/** Groups that are counted under the same filter, with that filter. */
export interface CountedTogether {
  readonly filter: OfferFilter;
  readonly groups: readonly FilterGroup[];
}

/** Most groups say nothing and are counted together; each of the others needs a question of its own. */
export function countedTogether(filter: OfferFilter): CountedTogether[] {
  const groups = Object.values(FilterGroup).filter((group) => group !== FilterGroup.DISTANCE || filter.near);
  const chosen = groups.filter((group) => FIELDS[group].some((field) => isSet(filter[field])));
  return [
    { filter, groups: groups.filter((group) => !chosen.includes(group)) },
    ...chosen.map((group) => ({ filter: without(filter, FIELDS[group]), groups: [group] })),
  ];
}

function without(filter: OfferFilter, fields: readonly (keyof OfferFilter)[]): OfferFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([field]) => !fields.includes(field as keyof OfferFilter)),
  );
}

function isSet(value: unknown): boolean {
  return value != null && !(Array.isArray(value) && value.length === 0);
}
