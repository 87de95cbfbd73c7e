/** Makes the demo town as large as one wants it: more offers by the services, thousands by COPY, with mentors and bookings. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Mentor } from '../../mentors/mentor.entity.ts';
import type { OfferDraft } from '../../offers/posting/offer-draft.ts';
import { OffersService } from '../../offers/posting/offers.service.ts';
import { newOfferNumber } from '../../offers/offer-number.ts';
import { SearchIndex } from '../../offers/search/index/search-index.ts';
import { TownService } from '../../places/town/town.service.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Screen } from '../../screens/screen.entity.ts';
import { Secrets } from '../../platform/settings/secrets.ts';
import { localDate } from '../../platform/time/town-time.ts';
import { Clock } from '../../platform/time/clock.ts';
import { town } from '../content/town.ts';
import type { DemoIds } from '../filling/demo-offer-draft.ts';
import { DemoParts } from '../filling/demo-parts.ts';
import { copyRows } from './copy-rows.ts';
import { freeNumbers } from './free-numbers.ts';
import { manyBookings } from './many-bookings.ts';
import { manyDraft } from './many-drafts.ts';
import { manyScreens } from './many-screens.ts';
import { ManyMentors } from './many-mentors.ts';
import { byTable, rowsOfDraft } from './rows-of-draft.ts';

export interface Largeness {
  /** Open offers in all: published, by arrangement or with a date ahead. */
  readonly offers: number;
  /** The same seed makes the same offers on the same day. */
  readonly seed?: number;
}

/** More at once come by COPY. */
const MOST_BY_SERVICES = 500;
const COPIED_AT_ONCE = 5_000;
const MOST_BOOKINGS = 20_000;
const SCREENS = 1_000;
/** Of the draft numbers, the newest first. */
const PUBLISHED_APART = { minutes: 1 };

@Injectable()
export class ManyOffers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly offers: OffersService,
    private readonly towns: TownService,
    private readonly parts: DemoParts,
    private readonly clock: Clock,
    private readonly notices: ChangeNotices,
    private readonly secrets: Secrets,
    private readonly search: SearchIndex,
  ) {}

  /**
   * Adds what is missing to the filled demo town; never takes offers away. @returns how many are new
   * @throws Error when the database serves another town
   */
  async fill(
    { offers, seed = 1 }: Largeness,
    progress: (made: number) => void = () => undefined,
  ): Promise<number> {
    if ((await this.towns.town()).contact.email !== town.contact.email)
      throw new Error('This database serves a real town; the demo stays out of it.');
    const open = await this.open();
    const missing = Math.max(0, offers - open);
    const now = this.clock.now();
    const ids = await this.ids();
    const mentors = new ManyMentors(seed, [...ids.venues.values()]);
    const circumstances = { seed, ids, now, mentors };
    const draft = (number: number) => manyDraft(open + number, circumstances);
    if (missing <= MOST_BY_SERVICES) {
      const drafts = Array.from({ length: missing }, (_, number) => draft(number));
      await copyRows(this.dataSource, [[Mentor, mentors.takeNew()]]);
      for (const each of drafts) await this.post(each);
      return missing;
    }
    for (let from = 0; from < missing; from += COPIED_AT_ONCE) {
      const count = Math.min(COPIED_AT_ONCE, missing - from);
      const drafts = Array.from({ length: count }, (_, number) => draft(from + number));
      await copyRows(this.dataSource, [[Mentor, mentors.takeNew()]]);
      await this.copy(drafts, now);
      progress(from + count);
    }
    await this.book(Math.min(MOST_BOOKINGS, missing), now, seed);
    await this.hangUpScreens(ids, now);
    await this.search.catchUp();
    await this.dataSource.query('VACUUM ANALYZE');
    this.notices.announceChange();
    return missing;
  }

  /** Public at once, as everything else in the demo town. */
  async copy(drafts: readonly OfferDraft[], now: Temporal.Instant): Promise<void> {
    // Of six digits: five are for what people type often, and there are not enough of them.
    const numbers = await freeNumbers(this.dataSource, 'offer', drafts.length, () => newOfferNumber(6));
    const made = drafts.map((draft, index) =>
      rowsOfDraft(draft, {
        number: numbers[index]!,
        now,
        publishedAt: now.subtract({ minutes: index * PUBLISHED_APART.minutes }),
      }),
    );
    await copyRows(this.dataSource, byTable(made));
  }

  /** Once; those of the demo town have names of their own. */
  private async hangUpScreens(ids: DemoIds, now: Temporal.Instant): Promise<void> {
    const screens = manyScreens(SCREENS, { ids, now });
    if (await this.dataSource.getRepository(Screen).existsBy({ name: screens[0]!.name })) return;
    await copyRows(this.dataSource, [[Screen, screens]]);
  }

  /** So many slots get somebody. */
  private async book(most: number, now: Temporal.Instant, seed: number): Promise<void> {
    const keyVersion = this.secrets.currentVersion;
    const wanted = { most, now, seed, keyVersion };
    await copyRows(this.dataSource, await manyBookings(this.dataSource, wanted));
  }

  private async post(draft: OfferDraft): Promise<void> {
    const { id } = await this.offers.save(draft);
    await this.offers.publish(id);
  }

  private async ids(): Promise<DemoIds> {
    const { places, people } = this.parts;
    const placed = await places.fill(localDate(this.clock.now(), town.timeZone));
    return { ...placed, ...(await people.fill(placed.venues)) };
  }

  private async open(): Promise<number> {
    const [row] = await this.dataSource.query<{ open: number }[]>(
      `SELECT count(*)::int AS open FROM offer o WHERE o.state = 'PUBLISHED' AND (o.schedule = 'BY_ARRANGEMENT'
         OR EXISTS (SELECT FROM occurrence d WHERE d.offer_id = o.id AND d.starts_at > $1 AND d.cancelled_at IS NULL))`,
      [this.clock.now()],
    );
    return row!.open;
  }
}
