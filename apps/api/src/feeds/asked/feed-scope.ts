// What a feed is about, as its address says it: `/calendar/venue/<id>.ics`, `/feeds/kind/gathering.atom`.
import { isLanguage, type Language } from '@mitnand/i18n/languages';
import { OfferKind } from '../../offers/offer-terms.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { isId } from '../../platform/ids.ts';

/** All of the town, or what one row or kind has to do with. */
export type FeedScope =
  | { readonly of: 'offers' }
  | { readonly of: 'kind'; readonly kind: OfferKind }
  | { readonly of: 'venue' | 'district' | 'organisation'; readonly id: string };

/** The name and the ending of a file; null for an address that no feed has. */
export function readFile<Ending extends string>(
  file: string,
  endings: readonly Ending[],
): { readonly name: string; readonly ending: Ending } | null {
  const ending = endings.find((each) => file.endsWith(`.${each}`));
  return ending === undefined ? null : { name: file.slice(0, -1 - ending.length), ending };
}

/** @throws DomainError NOT_FOUND for what can be no scope at all */
export function scopeOf(of: string, name: string): FeedScope {
  if (of === 'kind') {
    const kind = Object.values(OfferKind).find((each) => each.toLowerCase() === name);
    if (kind !== undefined) return { of, kind };
  } else if ((of === 'venue' || of === 'district' || of === 'organisation') && isId(name)) {
    return { of, id: name.toLowerCase() };
  }
  throw new DomainError('NOT_FOUND');
}

/** The address of a scope below `/feeds` and `/calendar`, without ending. */
export function pathOf(scope: FeedScope): string {
  if (scope.of === 'offers') return 'offers';
  return scope.of === 'kind' ? `kind/${scope.kind.toLowerCase()}` : `${scope.of}/${scope.id}`;
}

/** `?language=` as it was asked for; null without one. @throws DomainError BAD_INPUT for one that is not spoken here */
export function askedLanguage(language: unknown): Language | null {
  if (language === undefined) return null;
  if (typeof language !== 'string' || !isLanguage(language))
    throw new DomainError('BAD_INPUT', {}, 'language');
  return language;
}
