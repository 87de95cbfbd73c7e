// From a draft to the public: complete, allowed, read by the team where that is needed.
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { TownService } from '../../places/town/town.service.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import type { Owned, Staff } from '../../team/roles/staff.ts';
import { Schedule } from '../offer-terms.ts';
import { WhoMentors } from '../posting/mentoring.ts';
import { lockOffer, type MayAdd, OffersService } from '../posting/offers.service.ts';
import { refuseIncomplete, refuseIncompleteDates } from './completeness.ts';
import { datesOfDocument, draftOfDocument } from './rows/draft-of-document.ts';
import type { DatesDocument } from './form/document-dates.ts';
import { DraftsService } from './drafts.service.ts';
import { refuseForeignVenue } from './reach/foreign-venue.ts';
import type { OfferDocument } from './form/offer-document.ts';
import { OffersInReach } from './reach/offers-in-reach.ts';
import { StoredDraft } from './stored-draft.entity.ts';
import type { TeamOffer } from './team-offer.ts';
import { isTrusted } from './reach/trust.ts';

export interface Verdict {
  readonly publish: boolean;
  /** Told to the author when it is given back. */
  readonly note?: string | null;
}

/** What whoever publishes says with it. */
export interface Said {
  /** Its mentors agreed to give more than they usually want. */
  readonly beyondLimit: boolean;
}

@Injectable()
export class PublishingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly drafts: DraftsService,
    private readonly offers: OffersService,
    private readonly inReach: OffersInReach,
    private readonly who: WhoMentors,
  ) {}

  /**
   * Makes the draft public, or hands it in to be read first; what was withdrawn is public again.
   * @throws DomainError BAD_INPUT with the first field and all that are `missing`; CHANGED_MEANWHILE, NOT_FOUND,
   *   FORBIDDEN; MENTOR_BUSY, MENTOR_HOURS, MENTOR_ELSEWHERE as in the rota
   */
  async publish(staff: Staff, id: string, version: number, said: Said): Promise<TeamOffer> {
    return this.transactions.run(async (entities) => {
      const found = await this.drafts.locked(entities, staff, id, version);
      const owned = ownedBy(found);
      staff.must(staff.mayEdit(owned));
      if (found.typed) await refuseIncomplete(entities, found, await this.moment());
      if (staff.mayPublish(owned, await isTrusted(entities, owned.organisationId)))
        await this.makePublic(entities, staff, found, said);
      else await this.handIn(entities, staff, found);
      return this.inReach.find(staff, id, entities);
    });
  }

  /**
   * Who looks after the venue where it is to be says of a draft that was handed in: public, or back to its author.
   * @throws DomainError as `publish`; NOT_FOUND when it does not wait for this; BAD_INPUT without a note (`note`)
   */
  async review(
    staff: Staff,
    id: string,
    version: number,
    { publish, note, ...said }: Verdict & Said,
  ): Promise<TeamOffer> {
    return this.transactions.run(async (entities) => {
      const found = await this.drafts.locked(entities, staff, id, version);
      staff.must(staff.mayPublish(ownedBy(found), false));
      if (!found.stored?.submittedAt) throw new DomainError('NOT_FOUND');
      if (publish) {
        await refuseIncomplete(entities, found, await this.moment());
        await this.makePublic(entities, staff, found, said);
      } else {
        if (!note?.trim()) throw new DomainError('BAD_INPUT', {}, 'note');
        await entities.update(StoredDraft, { id }, { ...this.backAgain(), reviewNote: note.trim() });
      }
      return this.inReach.one(id, entities);
    });
  }

  /** Out of the public, or back from review; bookings stay. @throws DomainError NOT_FOUND */
  async withdraw(staff: Staff, id: string): Promise<TeamOffer> {
    const { offer } = await this.inReach.find(staff, id);
    if (offer) await this.offers.withdraw(id, { editedBy: staff.id });
    const waiting = { id, submittedAt: Not(IsNull()) };
    await this.transactions.run((entities) => entities.update(StoredDraft, waiting, this.backAgain()));
    return this.inReach.find(staff, id);
  }

  /**
   * Gives an offer that was public before more dates, at once.
   * @throws DomainError NOT_FOUND, BAD_INPUT with the field and all that are `missing`; MENTOR_BUSY, MENTOR_HOURS, MENTOR_ELSEWHERE
   */
  async addDates(
    staff: Staff,
    id: string,
    document: DatesDocument,
    { beyondLimit }: Said,
  ): Promise<TeamOffer> {
    const zone = await this.town.zone();
    return this.transactions.run(async (entities) => {
      const { offer } = await this.inReach.find(staff, id, entities);
      if (!offer) throw new DomainError('NOT_FOUND');
      if (offer.schedule === Schedule.BY_ARRANGEMENT) throw new DomainError('BY_ARRANGEMENT');
      refuseForeignVenue(staff, offer, document.venueId, 'input.venueId');
      await refuseIncompleteDates(entities, document, await this.moment());
      const { mentoring } = this.who;
      const dates = await datesOfDocument(document, { zone, mentoring, entities });
      const mayAdd: MayAdd = (within, added) => mentoring.mayStaff(within, added, { zone, beyondLimit });
      await this.offers.addDates(entities, await lockOffer(entities, id), dates, mayAdd);
      return this.inReach.find(staff, id, entities);
    });
  }

  /** However long it waited, its author has the usual time to go on. */
  private backAgain() {
    return { submittedAt: null, editedAt: this.clock.now() };
  }

  private async moment() {
    return { now: this.clock.now(), zone: await this.town.zone() };
  }

  private async makePublic(
    entities: EntityManager,
    staff: Staff,
    found: TeamOffer,
    said: Said,
  ): Promise<void> {
    const { id, typed } = found;
    if (typed) await this.write(entities, staff, { id, offer: found.offer, typed }, said);
    await this.offers.makePublic(entities, id, { editedBy: staff.id });
    await this.drafts.forget(entities, staff, found.stored!);
  }

  private async write(
    entities: EntityManager,
    staff: Staff,
    { id, offer, typed }: Pick<TeamOffer, 'id' | 'offer'> & { readonly typed: OfferDocument },
    { beyondLimit }: Said,
  ): Promise<void> {
    const zone = await this.town.zone();
    const { mentoring } = this.who;
    const draft = await draftOfDocument(typed, { zone, mentoring, entities });
    const mayAdd: MayAdd = (within, dates) => mentoring.mayStaff(within, dates, { zone, beyondLimit });
    const author = { editedBy: staff.id, idOfNew: id, mayAdd };
    await this.offers.write(entities, offer ? { ...draft, id } : draft, author);
  }

  /** Also what was withdrawn and comes back unchanged: whoever reads it must find it. */
  private async handIn(
    entities: EntityManager,
    staff: Staff,
    { id, offer, typed }: TeamOffer,
  ): Promise<void> {
    if (!typed) await this.drafts.beginWithPublic(entities, staff, offer!);
    await entities.update(StoredDraft, { id }, { submittedAt: this.clock.now(), reviewNote: null });
  }
}

/** Nobody owns what names neither. */
function ownedBy({ sketched: { organisationId, venueId } }: TeamOffer): Owned {
  return { organisationId: organisationId ?? '', venueId };
}
