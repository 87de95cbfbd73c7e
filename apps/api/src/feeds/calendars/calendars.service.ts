// Calendars that anybody may subscribe to: of an offer, a venue, a part of town, an organisation.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { translatorFor } from '@mitnand/i18n';
import type { Language } from '@mitnand/i18n/languages';
import { publicCalendar } from '../../messages/calendar/calendar-entry.ts';
import { oneLineOf } from '../../messages/letters/typed-text.ts';
import { Offer } from '../../offers/offer.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Config } from '../../platform/settings/config.ts';
import { Clock } from '../../platform/time/clock.ts';
import type { Made } from '../answers/kept-feeds.ts';
import { latest } from '../answers/latest.ts';
import { FeedPlaces } from '../asked/feed-places.ts';
import { type FeedScope, pathOf } from '../asked/feed-scope.ts';
import { datesOfOffer, datesOfScope } from '../dates/found-dates.ts';
import { type ToldDate, ToldDates } from '../dates/told-dates.ts';
import { eventOf } from './event-of-date.ts';

/** What is asked for in a language of its own leads to pages in it. */
export interface Wish {
  readonly language: Language | null;
}

@Injectable()
export class CalendarsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly towns: TownService,
    private readonly places: FeedPlaces,
    private readonly dates: ToldDates,
  ) {}

  /**
   * The dates of one offer. Once it is withdrawn those to come are cancelled, as long as there are any: who subscribed
   * would otherwise keep them. Nothing that stood in it is told any more. @throws DomainError NOT_FOUND
   */
  async ofOffer(number: string, wish: Wish): Promise<Made> {
    const offer = await this.dataSource.getRepository(Offer).findOneBy({ number });
    if (!offer?.publishedAt) throw new DomainError('NOT_FOUND');
    const language = await this.languageOf(wish);
    const dates = await this.dates.read(datesOfOffer(offer.id), language);
    const told = offer.isPublic ? dates : dates.filter((date) => this.isToCome(date));
    if (!offer.isPublic && told.length === 0) throw new DomainError('NOT_FOUND');
    const title = offer.isPublic ? told[0]?.offer.title : undefined;
    const name = oneLineOf(title ?? `Mitnand ${number}`);
    return this.calendar(name, `offer/${number}`, told, wish, offer.updatedAt);
  }

  /** The dates of all public offers of a scope. @throws DomainError NOT_FOUND */
  async ofScope(scope: FeedScope, wish: Wish): Promise<Made> {
    const language = await this.languageOf(wish);
    const { name: town, setUpAt } = await this.towns.town();
    const name = await this.places.nameOf(scope, town, translatorFor(language));
    const found = datesOfScope(scope, await this.places.idsOf(scope));
    const dates = await this.dates.read(found, language);
    return this.calendar(`Mitnand ${oneLineOf(name)}`, pathOf(scope), dates, wish, setUpAt);
  }

  /** The language asked for, else the town's first. */
  private async languageOf({ language }: Wish): Promise<Language> {
    return language ?? ((await this.towns.town()).languages[0] as Language);
  }

  private isToCome({ endsAt }: ToldDate): boolean {
    return Temporal.Instant.compare(endsAt, this.clock.now()) > 0;
  }

  private async calendar(
    name: string,
    path: string,
    dates: readonly ToldDate[],
    wish: Wish,
    since: Temporal.Instant | null,
  ): Promise<Made> {
    const { publicUrl } = this.config;
    const zone = await this.towns.zone();
    const t = translatorFor(await this.languageOf(wish));
    const query = wish.language ? `?lang=${wish.language}` : '';
    const changedAt = latest([since, ...dates.map((date) => date.changedAt)]);
    const url = `${publicUrl}/calendar/${path}.ics${wish.language ? `?language=${wish.language}` : ''}`;
    const events = dates.map((date) => eventOf(date, { t, zone, publicUrl, query }));
    return { text: publicCalendar({ name, zone, changedAt, url }, events), changedAt };
  }
}
