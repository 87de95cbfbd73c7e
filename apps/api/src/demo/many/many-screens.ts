/** Screens of a large town: each shows something of its own, so that no two ask for the same document. */
import { OfferKind } from '../../offers/offer-terms.ts';
import { newId } from '../../platform/ids.ts';
import type { Screen } from '../../screens/screen.entity.ts';
import { ScreenTheme } from '../../screens/screen-terms.ts';
import { newScreenKey } from '../../screens/team/screen-key.ts';
import { usualScreen } from '../../screens/team/team-screens.service.ts';
import type { DemoPlaceIds } from '../filling/demo-places.ts';

interface Circumstances {
  readonly ids: DemoPlaceIds;
  readonly now: Temporal.Instant;
}

const themes = Object.values(ScreenTheme);
const kinds = Object.values(OfferKind);

/** As many as are wanted; by number they hang at one venue after the other. */
export function manyScreens(count: number, { ids, now }: Circumstances) {
  const venues = [...ids.venues.values()];
  const stadtteile = [...ids.stadtteile.values()];
  return Array.from({ length: count }, (_, number) => {
    const nth = <T>(of: readonly T[], every = 1) => of[Math.floor(number / every) % of.length]!;
    return {
      ...usualScreen,
      ...{ id: newId(), key: newScreenKey(), addedAt: now, version: 1, editedBy: null },
      ...{ revokedAt: null, lastSeenAt: null, shownVersion: null, seenBy: null },
      venueId: nth(venues),
      name: `Bildschirm ${number}`,
      theme: nth(themes),
      districtIds: number % 4 === 0 ? [] : [nth(stadtteile), nth(stadtteile, 7)].filter(isFirst),
      kinds: number % 3 === 0 ? [nth(kinds, 3)] : [],
    } satisfies Partial<Screen>;
  });
}

function isFirst<T>(item: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(item) === index;
}
