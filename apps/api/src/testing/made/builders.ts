// Makes towns, places and offers for specs, through the same services that people's requests go through.
import type { Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MentorsService, type MentorDraft } from '../../mentors/mentors.service.ts';
import type { Mentor } from '../../mentors/mentor.entity.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import type { PlannedSlot } from '../../offers/series.entity.ts';
import { Slot } from '../../offers/slot.entity.ts';
import type { DateDraft, OfferDraft } from '../../offers/posting/offer-draft.ts';
import { OffersService } from '../../offers/posting/offers.service.ts';
import { placesPlan } from '../../offers/posting/planned-slots.ts';
import type { Organisation } from '../../organisations/organisation.entity.ts';
import { type OrganisationDraft, OrganisationsService } from '../../organisations/organisations.service.ts';
import type { DistrictDraft, VenueDraft } from '../../places/venues/place-drafts.ts';
import { PlacesService } from '../../places/venues/places.service.ts';
import { type TownDraft, TownService } from '../../places/town/town.service.ts';
import { Clock } from '../../platform/time/clock.ts';
import { words } from './words.ts';

/** Anything that hands out services by class: a Nest application, or `servicesOn(url)`. */
export interface Services {
  get<T>(service: Type<T>): T;
}

/** A duration from now in words: `3 days`, `90 minutes`, `-1 hour`, `2 weeks`. */
export type FromNow = `${number} ${'minute' | 'hour' | 'day' | 'week'}${'' | 's'}`;

/** A slot as specs think of it: places, and what it offers; it fills the whole date unless told otherwise. */
export type SlotInWords = Partial<PlannedSlot> & { capacity: number | null };

export interface DateInWords extends Partial<Omit<DateDraft, 'slots'>> {
  /** Default `3 days`; a day counts 24 hours. */
  startsIn?: FromNow;
  /** Default 120. */
  minutes?: number;
  slots?: readonly SlotInWords[];
}

export interface OfferInWords extends Partial<Omit<OfferDraft, 'dates'>> {
  title?: string;
  /** Of the only date, unless `dates` are given. */
  startsIn?: FromNow;
  minutes?: number;
  /** Of each date; default one with 5 places. */
  slots?: readonly SlotInWords[];
  dates?: readonly DateInWords[];
  /** Default true. */
  published?: boolean;
}

export type MadeOccurrence = Occurrence & { readonly slots: readonly Slot[] };

/** An offer that was made; dates and slots by start, `occurrence` and `slot` are the first ones. */
export interface MadeOffer {
  readonly id: string;
  readonly number: string;
  readonly occurrences: readonly MadeOccurrence[];
  readonly occurrence: MadeOccurrence;
  readonly slots: readonly Slot[];
  readonly slot: Slot;
}

export class Builders {
  private organisation: Promise<Organisation> | undefined;
  private venueId: Promise<string> | undefined;
  private made = 0;

  constructor(private readonly services: Services) {}

  /** The town Ulm, with what is given instead. */
  async aTown(given: Partial<TownDraft> = {}): Promise<void> {
    await this.services.get(TownService).save({ ...words.town, ...given });
  }

  async aDistrict(given: Partial<DistrictDraft> = {}) {
    return this.services.get(PlacesService).saveDistrict({ name: this.unique('Stadtteil'), ...given });
  }

  /** A venue, in a district of its own unless told otherwise. */
  async aVenue(given: Partial<VenueDraft> = {}) {
    const districtId = given.districtId ?? (await this.aDistrict()).id;
    const venue = { ...words.venue, name: this.unique('Quartierszentrale'), ...given, districtId };
    return this.services.get(PlacesService).saveVenue(venue);
  }

  async anOrganisation(given: Partial<OrganisationDraft> = {}): Promise<Organisation> {
    const organisation = { ...words.organisation, name: this.unique('Verein'), ...given };
    return this.services.get(OrganisationsService).register(organisation);
  }

  async aMentor(given: Partial<MentorDraft> = {}): Promise<Mentor> {
    return this.services.get(MentorsService).register({ ...words.mentor, ...given });
  }

  /** Slots of a session: `aSession([aylin.id, bernd.id], { minutes: 120, slotMinutes: 30 })`. */
  async aSession(
    mentorIds: readonly string[],
    { minutes = 120, slotMinutes = 30 } = {},
  ): Promise<PlannedSlot[]> {
    return this.services.get(MentorsService).planSession({ minutes, slotMinutes, mentorIds });
  }

  /**
   * A published offer with one date in three days and five places, unless told otherwise:
   * `anOffer({ kind: 'CONSULTATION', startsIn: '3 days', slots: [{ capacity: 1 }] })`.
   */
  async anOffer(given: OfferInWords = {}): Promise<MadeOffer> {
    const { title, startsIn, minutes, slots, dates, published = true, ...draft } = given;
    const offers = this.services.get(OffersService);
    const ofDate = { ...(startsIn && { startsIn }), ...(minutes && { minutes }), ...(slots && { slots }) };
    const undated = draft.schedule === 'BY_ARRANGEMENT' || draft.series !== undefined;
    const wanted = dates ?? (undated ? [] : [{}]);
    const offer = await offers.save({
      ...words.offer,
      texts: { de: { ...words.text, title: title ?? this.unique('Vorlesen') } },
      organisationId: draft.organisationId ?? (await this.anyOrganisation()),
      venueId: draft.venueId === undefined ? await this.anyVenue() : draft.venueId,
      ...draft,
      dates: wanted.map((date) => this.date({ ...ofDate, ...date })),
    });
    if (published) await offers.publish(offer.id);
    return this.madeOffer(offer.id, offer.number);
  }

  /** The offer with its dates and slots as they are now. */
  async madeOffer(id: string, number: string): Promise<MadeOffer> {
    const { manager } = this.services.get(DataSource);
    const dates = await manager.find(Occurrence, {
      where: { offerId: id },
      order: { startsAt: 'ASC', id: 'ASC' },
    });
    const occurrences = [];
    for (const date of dates) {
      const order = { startsAt: 'ASC', id: 'ASC' } as const;
      const slots = await manager.find(Slot, { where: { occurrenceId: date.id }, order });
      occurrences.push(Object.assign(date, { slots }));
    }
    const slots = occurrences.flatMap((occurrence) => occurrence.slots);
    return { id, number, occurrences, occurrence: occurrences[0]!, slots, slot: slots[0]! };
  }

  private date({
    startsIn = '3 days',
    minutes = 120,
    slots = [{ capacity: 5 }],
    ...date
  }: DateInWords): DateDraft {
    const startsAt = date.startsAt ?? fromNow(this.services.get(Clock).now(), startsIn);
    const plan = slots.flatMap((slot) => {
      const [whole] = placesPlan(minutes, { onSite: slot.capacity });
      return { ...whole!, ...slot };
    });
    return { endsAt: startsAt.add({ minutes }), ...date, startsAt, slots: plan };
  }

  private async anyOrganisation(): Promise<string> {
    this.organisation ??= this.anOrganisation();
    return (await this.organisation).id;
  }

  private async anyVenue(): Promise<string> {
    this.venueId ??= this.aVenue().then(({ id }) => id);
    return this.venueId;
  }

  private unique(name: string): string {
    return `${name} ${++this.made}`;
  }
}

/** Reads `3 days` as an instant; a day counts 24 hours. */
function fromNow(now: Temporal.Instant, text: FromNow): Temporal.Instant {
  const [count, unit] = text.split(' ') as [string, string];
  const minutes = { minute: 1, hour: 60, day: 1_440, week: 10_080 }[unit.replace(/s$/, '')]!;
  return now.add({ minutes: Number(count) * minutes });
}
