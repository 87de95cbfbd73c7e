// The feeds that tell what a list of offers shows, as near as they come: of the part of town, else of the kind, else of all.
import type { Translate } from '@mitnand/i18n/translator';
import type { OfferKind } from '@mitnand/api-client/types';
import { calendarAddress, type FeedLink, type FeedSite, newsAddress } from './feed-addresses.ts';

interface Listed {
  readonly kind: OfferKind | null;
  /** Null for the whole town. */
  readonly districtId: string | null;
}

/** News in both forms that programs read. */
export function newsOfList(
  { kind, districtId }: Listed,
  t: Translate,
  town: string,
  site: FeedSite,
): FeedLink[] {
  const path = districtId ? `district/${districtId}` : kind ? `kind/${kind.toLowerCase()}` : 'offers';
  const name = kind ? t(`offers.${kind}`) : town;
  const label = districtId ? t('subscribe.newsInDistrict') : t('subscribe.news', { name });
  return [
    { label: `${label} (RSS)`, type: 'application/rss+xml', address: newsAddress(path, 'rss', site) },
    { label: `${label} (Atom)`, type: 'application/atom+xml', address: newsAddress(path, 'atom', site) },
  ];
}

/** All dates of the part of town; of a whole town no calendar would be of use. */
export function calendarsOfList({ districtId }: Listed, t: Translate, site: FeedSite): FeedLink[] {
  if (!districtId) return [];
  const address = calendarAddress('district', districtId, site);
  return [{ label: t('subscribe.datesInDistrict'), type: 'text/calendar', address }];
}
