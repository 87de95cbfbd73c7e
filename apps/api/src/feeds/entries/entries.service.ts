// News of offers for readers of feeds: of the town, a kind, a venue, a part of town, an organisation.
import { Injectable } from '@nestjs/common';
import { translatorFor } from '@mitnand/i18n';
import type { Language } from '@mitnand/i18n/languages';
import { oneLineOf } from '../../messages/letters/typed-text.ts';
import type { OfferKind } from '../../offers/offer-terms.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Config } from '../../platform/settings/config.ts';
import type { Made } from '../answers/kept-feeds.ts';
import { latest } from '../answers/latest.ts';
import { FeedPlaces } from '../asked/feed-places.ts';
import { type FeedScope, pathOf } from '../asked/feed-scope.ts';
import { atomOf } from './atom.ts';
import { entryOf } from './entry.ts';
import { offersOfScope } from './found-offers.ts';
import { rssOf } from './rss.ts';
import { ToldOffers } from './told-offers.ts';

export const FORMATS = { rss: rssOf, atom: atomOf };
export type FeedFormat = keyof typeof FORMATS;

/** Value of `?art=` on the portal (apps/web, shared/offers/kinds.ts). */
const KIND_PATHS: Record<OfferKind, string> = {
  ENGAGEMENT: 'helfen',
  CONSULTATION: 'hilfe',
  GATHERING: 'treffen',
};

@Injectable()
export class EntriesService {
  constructor(
    private readonly config: Config,
    private readonly towns: TownService,
    private readonly places: FeedPlaces,
    private readonly offers: ToldOffers,
  ) {}

  /** @param asked the language wished for; null for the town's first. @throws DomainError NOT_FOUND */
  async feed(scope: FeedScope, format: FeedFormat, asked: Language | null): Promise<Made> {
    const { name: town, languages, timeZone: zone, setUpAt } = await this.towns.town();
    const language = asked ?? (languages[0] as Language);
    const t = translatorFor(language);
    const name = oneLineOf(await this.places.nameOf(scope, town, t));
    const told = await this.offers.read(offersOfScope(scope, await this.places.idsOf(scope)), language);
    const changedAt = latest([setUpAt, ...told.map((offer) => offer.changedAt)]);
    const { publicUrl } = this.config;
    const query = asked ? `?lang=${asked}` : '';
    const text = FORMATS[format]({
      url: `${publicUrl}/feeds/${pathOf(scope)}.${format}${asked ? `?language=${asked}` : ''}`,
      pageUrl: pageOf(scope, publicUrl, asked),
      title: `Mitnand ${name}`,
      description: t('feed.description', { name }),
      language,
      changedAt,
      entries: told.map((offer) => entryOf(offer, { t, language, zone, publicUrl, query })),
    });
    return { text, changedAt };
  }
}

/** The list on the portal that shows the same, as near as it comes. */
function pageOf(scope: FeedScope, publicUrl: string, language: Language | null): string {
  const parameters = new URLSearchParams();
  if (scope.of === 'kind') parameters.set('art', KIND_PATHS[scope.kind]);
  if (scope.of === 'district') parameters.set('stadtteil', scope.id);
  if (language) parameters.set('lang', language);
  return `${publicUrl}/angebote${parameters.size > 0 ? `?${parameters.toString()}` : ''}`;
}
