/** Posts the demo town's offers, and gives those whose dates are over new ones ahead. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MentorsService } from '../../mentors/mentors.service.ts';
import type { OfferState } from '../../offers/offer.entity.ts';
import { OffersService } from '../../offers/posting/offers.service.ts';
import { placesPlan } from '../../offers/posting/planned-slots.ts';
import type { PlannedSlot } from '../../offers/series.entity.ts';
import { SeriesService } from '../../offers/series/series.service.ts';
import { Clock } from '../../platform/time/clock.ts';
import { allOffers } from '../content/all-offers.ts';
import type { DemoOffer } from '../content/content-types.ts';
import { datesDraft, type DemoIds, offerDraft } from './demo-offer-draft.ts';
import { sideBySide } from './side-by-side.ts';

interface PostedOffer {
  readonly id: string;
  readonly state: OfferState;
  /** Dates ahead, cancelled ones included. */
  readonly dates: number;
}

@Injectable()
export class DemoOffers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly offers: OffersService,
    private readonly series: SeriesService,
    private readonly mentors: MentorsService,
    private readonly clock: Clock,
  ) {}

  /** An offer is known again by its German title. @returns ids of the public offers */
  async fill(ids: DemoIds): Promise<ReadonlyMap<DemoOffer, string>> {
    await this.series.extendAll();
    const posted = await this.posted();
    const published = new Map<DemoOffer, string>();
    await sideBySide(allOffers, async (offer) => {
      const there = posted.get(offer.de.title);
      if (there?.state === 'WITHDRAWN') return;
      const id = mustBeSaved(offer, there) ? await this.save(offer, there?.id, ids) : there!.id;
      if (there?.state !== 'PUBLISHED') await this.offers.publish(id);
      published.set(offer, id);
    });
    return published;
  }

  private async save(offer: DemoOffer, id: string | undefined, ids: DemoIds): Promise<string> {
    const slots = await this.slotsOf(offer, ids);
    const draft = { ...offerDraft(offer, ids), ...datesDraft(offer, this.clock.now(), slots) };
    return (await this.offers.save(id === undefined ? draft : { ...draft, id })).id;
  }

  /** Answers the slots of a date by its length in minutes. */
  private async slotsOf(
    { places, plan }: DemoOffer,
    ids: DemoIds,
  ): Promise<(minutes: number) => PlannedSlot[]> {
    if (!places) return () => [];
    if (!('mentors' in places)) return (minutes) => placesPlan(minutes, places);
    const { minutes } = 'weekly' in plan ? plan.weekly : (plan as { monthly: { minutes: number } }).monthly;
    const { mentors, ...session } = places;
    const mentorIds = mentors.map((name) => ids.mentors.get(name)!);
    const slots = await this.mentors.planSession({ ...session, minutes, mentorIds });
    return () => slots;
  }

  private async posted(): Promise<ReadonlyMap<string, PostedOffer>> {
    const rows = await this.dataSource.query<(PostedOffer & { title: string })[]>(
      `SELECT offer.id, offer.state, t.title, count(o.id)::int AS dates
       FROM offer_text t JOIN offer ON offer.id = t.offer_id
       LEFT JOIN occurrence o ON o.offer_id = offer.id AND o.starts_at > $1
       WHERE t.language = 'de' AND t.title = ANY($2)
       GROUP BY offer.id, offer.state, t.title`,
      [this.clock.now(), allOffers.map(({ de }) => de.title)],
    );
    return new Map(rows.map((row) => [row.title, row]));
  }
}

/** It is new, or all its dates are over. */
function mustBeSaved({ plan }: DemoOffer, posted: PostedOffer | undefined): boolean {
  return posted === undefined || (!('byArrangement' in plan) && posted.dates === 0);
}
