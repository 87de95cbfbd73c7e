// Keeps offers: saved as drafts, published, withdrawn; their dates are made here too.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { Occurrence } from '../occurrence.entity.ts';
import { Offer, type OfferState } from '../offer.entity.ts';
import { newOfferNumber } from '../offer-number.ts';
import { OfferText } from '../offer-text.entity.ts';
import { SeriesService } from '../series/series.service.ts';
import { addDates, type NewDate } from './add-dates.ts';
import { checkDates, checkOfferDraft } from './check-offer-draft.ts';
import type { DateDraft, OfferDraft } from './offer-draft.ts';
import { offerColumns } from './offer-columns.ts';
import { textRows } from './offer-texts.ts';

/** So many taken numbers in a row mean that nearly all of this length are used up. */
const MOST_DRAWS = 50;
const NUMBER_LENGTHS = [5, 6, 7];

interface Author {
  readonly idOfNew?: string;
  readonly editedBy?: string;
  readonly mayAdd?: MayAdd;
}

type ByWhom = Pick<Author, 'editedBy'>;

/** Looks at dates before they are written, and refuses what may not be. */
export type MayAdd = (entities: EntityManager, dates: readonly NewDate[]) => Promise<void>;

@Injectable()
export class OffersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly series: SeriesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Creates an offer as a draft, or edits the one with this id without changing its state; its new dates and the
   * first weeks of its new series are there when this returns. Dates it already has stay as they are.
   * @throws DomainError BAD_INPUT with the field; NOT_FOUND; MENTOR_BUSY
   */
  async save(draft: OfferDraft): Promise<Offer> {
    return this.transactions.run((entities) => this.write(entities, draft));
  }

  /** As `save`, in the caller's transaction. `idOfNew` names a new offer, `editedBy` somebody of the team; see `addDates`. */
  async write(
    entities: EntityManager,
    draft: OfferDraft,
    { idOfNew, editedBy, mayAdd }: Author = {},
  ): Promise<Offer> {
    checkOfferDraft(draft);
    const author = editedBy === undefined ? {} : { editedBy };
    const offer = draft.id
      ? await this.edit(entities, draft.id, draft, author)
      : await this.create(entities, draft, { id: idOfNew ?? newId(), ...author });
    await this.saveTexts(entities, offer, draft);
    await this.addDates(entities, offer, draft, mayAdd);
    return offer;
  }

  /** Gives an offer more dates and series. @throws DomainError BAD_INPUT with the field; MENTOR_BUSY; whatever `mayAdd` throws */
  async addDates(
    entities: EntityManager,
    offer: Offer,
    { dates = [], series = [] }: Pick<OfferDraft, 'dates' | 'series'>,
    mayAdd?: MayAdd,
  ): Promise<void> {
    checkDates({ dates, series });
    const single = dates.map((date) => newDate(offer, date));
    await mayAdd?.(entities, single);
    await addDates(entities, single);
    for (const each of series) await this.series.add(entities, offer, each, mayAdd);
  }

  /** Makes an offer public. @throws DomainError NOT_FOUND; BAD_INPUT when a dated offer has no date yet */
  async publish(id: string): Promise<Offer> {
    return this.transactions.run((entities) => this.makePublic(entities, id));
  }

  /** As `publish`, in the caller's transaction. */
  async makePublic(entities: EntityManager, id: string, author: ByWhom = {}): Promise<Offer> {
    const offer = await lockOffer(entities, id);
    const lacksDates = offer.schedule === 'DATED' && !(await entities.existsBy(Occurrence, { offerId: id }));
    if (lacksDates) throw new DomainError('BAD_INPUT', {}, 'dates');
    return this.changeState(entities, offer, 'PUBLISHED', author);
  }

  /** Takes an offer out of the public; its bookings and its number stay. @throws DomainError NOT_FOUND */
  async withdraw(id: string, author: ByWhom = {}): Promise<Offer> {
    return this.transactions.run(async (entities) =>
      this.changeState(entities, await lockOffer(entities, id), 'WITHDRAWN', author),
    );
  }

  private async create(
    entities: EntityManager,
    draft: OfferDraft,
    { id, editedBy = null }: { readonly id: string; readonly editedBy?: string | null },
  ): Promise<Offer> {
    const offer = entities.create(Offer, {
      ...offerColumns(draft),
      ...{ id, editedBy },
      state: 'DRAFT',
      confirmedAt: null,
      confirmedBefore: null,
      publishedAt: null,
      updatedAt: this.clock.now(),
    });
    await insertWithFreeNumber(entities, offer);
    return offer;
  }

  private async edit(entities: EntityManager, id: string, draft: OfferDraft, author: ByWhom): Promise<Offer> {
    const offer = await lockOffer(entities, id);
    const hasDates = offer.schedule === 'DATED' && draft.schedule !== 'BY_ARRANGEMENT';
    const columns = offerColumns({ ...draft, ...(hasDates && { schedule: 'DATED' as const }) });
    columns.online = draft.online ?? (columns.online || offer.online);
    return entities.save(Offer, Object.assign(offer, columns, author, { updatedAt: this.clock.now() }));
  }

  private async saveTexts(entities: EntityManager, offer: Offer, draft: OfferDraft): Promise<void> {
    const kept = await entities.findBy(OfferText, { offerId: offer.id });
    await entities.delete(OfferText, { offerId: offer.id });
    await entities.insert(OfferText, textRows(offer.id, draft.originalLanguage, draft.texts, kept));
  }

  private async changeState(
    entities: EntityManager,
    offer: Offer,
    state: OfferState,
    author: ByWhom,
  ): Promise<Offer> {
    // What goes out of the public or comes back has changed for all who follow it.
    if (offer.publishedAt && offer.state !== state)
      Object.assign(offer, author, { updatedAt: this.clock.now() });
    if (state !== 'PUBLISHED') return entities.save(Offer, Object.assign(offer, { state }));
    const confirmedAt = this.clock.now();
    const publishedAt = offer.publishedAt ?? confirmedAt;
    return entities.save(
      Offer,
      Object.assign(offer, { state, publishedAt, confirmedAt, confirmedBefore: null }),
    );
  }
}

/** @throws DomainError NOT_FOUND */
export async function lockOffer(entities: EntityManager, id: string): Promise<Offer> {
  const offer = await entities.findOne(Offer, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (!offer) throw new DomainError('NOT_FOUND');
  return offer;
}

/** Offers are never deleted, so a number that is taken once stays taken. */
async function insertWithFreeNumber(entities: EntityManager, offer: Offer): Promise<void> {
  for (const digits of NUMBER_LENGTHS) {
    for (let draws = 0; draws < MOST_DRAWS; draws++) {
      offer.number = newOfferNumber(digits);
      const insert = entities.createQueryBuilder().insert().into(Offer).values(offer).orIgnore();
      const inserted = await insert.returning('id').updateEntity(false).execute();
      if ((inserted.raw as unknown[]).length === 1) return;
    }
  }
  throw new DomainError('UNAVAILABLE');
}

function newDate(offer: Offer, { startsAt, endsAt, slots, ...date }: DateDraft) {
  return {
    offerId: offer.id,
    series: null,
    venueId: date.venueId === undefined ? offer.venueId : date.venueId,
    meetingUrl: date.meetingUrl ?? null,
    startsAt,
    endsAt,
    minutes: startsAt.until(endsAt).total('minutes'),
    plan: slots,
  };
}
