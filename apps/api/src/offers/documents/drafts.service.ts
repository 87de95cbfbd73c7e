// Keeps what somebody types about an offer until it is public; two who type at once never overwrite each other.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { isId, newId } from '../../platform/ids.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { reachSql } from '../../team/roles/reach-sql.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { OfferText } from '../offer-text.entity.ts';
import type { Offer } from '../offer.entity.ts';
import { Picture, PicturePurpose } from '../../pictures/picture.entity.ts';
import { refuseChanged } from './changed-meanwhile.ts';
import { datesSoFar } from './rows/dates-so-far.ts';
import { documentOfOffer } from './rows/document-of-offer.ts';
import { OfferDocument } from './form/offer-document.ts';
import { OffersInReach } from './reach/offers-in-reach.ts';
import { StoredDraft } from './stored-draft.entity.ts';
import type { TeamOffer } from './team-offer.ts';

@Injectable()
export class DraftsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly offers: OffersInReach,
  ) {}

  /**
   * Stores a document under the id of its offer, or under a new one; saying the same again is harmless.
   * @param version the one it was written upon, 0 for a new one
   * @throws DomainError CHANGED_MEANWHILE with their `version` and `name`; NOT_FOUND; BAD_INPUT with the field
   */
  async save(staff: Staff, id: string, version: number, document: OfferDocument): Promise<TeamOffer> {
    if (!isId(id)) throw new DomainError('BAD_INPUT', {}, 'id');
    refuseOddDocument(staff, document);
    return this.transactions.quietly(async (entities) => {
      await this.begin(entities, staff, id);
      await refuseForeignPicture(entities, staff, id, document.pictureId);
      if (!(await this.store(entities, staff, { id, version, document })))
        throw await refuseChanged(entities, await this.offers.findTyped(staff, id, entities));
      return this.offers.findTyped(staff, id, entities);
    });
  }

  /**
   * Throws away what is not public.
   * @returns null when nothing is left of it
   * @throws DomainError NOT_FOUND, CHANGED_MEANWHILE
   */
  async discard(staff: Staff, id: string, version: number): Promise<TeamOffer | null> {
    return this.transactions.run(async (entities) => {
      await this.offers.find(staff, id, entities);
      const found = await this.locked(entities, staff, id, version);
      if (!found.offer) {
        await entities.delete(StoredDraft, { id });
        return null;
      }
      await this.forget(entities, staff, found.stored!);
      return this.offers.find(staff, id, entities);
    });
  }

  /** A new draft with the words and facts of an offer. @throws DomainError NOT_FOUND */
  async copy(staff: Staff, id: string): Promise<TeamOffer> {
    const { offer, typed } = await this.offers.find(staff, id);
    const document = typed ?? (await this.transactions.read((entities) => published(entities, offer!)));
    return this.save(staff, newId(), 0, { ...document, dates: [], series: null, pictureId: null });
  }

  /**
   * The offer with its draft, locked for the rest of the transaction.
   * @throws DomainError NOT_FOUND, CHANGED_MEANWHILE when the draft has another version
   */
  async locked(entities: EntityManager, staff: Staff, id: string, version: number): Promise<TeamOffer> {
    await this.offers.findTyped(staff, id, entities);
    await this.begin(entities, staff, id);
    await entities.query('SELECT 1 FROM offer_draft WHERE id = $1 FOR UPDATE', [id]);
    const found = await this.offers.findTyped(staff, id, entities);
    if (found.version !== version) throw await refuseChanged(entities, found);
    return found;
  }

  /** What an offer says as a draft of it; for one without a draft, locked as above. */
  async beginWithPublic(entities: EntityManager, staff: Staff, offer: Offer): Promise<void> {
    const { id, version } = await entities.findOneByOrFail(StoredDraft, { id: offer.id });
    await this.store(entities, staff, { id, version, document: await published(entities, offer) });
  }

  /** Nothing is left that is not public; whoever still types on the old version is told. */
  async forget(entities: EntityManager, staff: Staff, { id, version }: StoredDraft): Promise<void> {
    const nothing = { content: null, submittedAt: null, reviewNote: null, pictureId: null };
    const edited = { editedBy: staff.id, editedAt: this.clock.now(), version: version + 1 };
    await entities.update(StoredDraft, { id }, { ...nothing, ...edited });
  }

  /** Throws away what was last typed before then and never was public or handed in. */
  async forgetBefore(instant: Temporal.Instant): Promise<void> {
    await this.transactions.run((entities) =>
      entities.query(
        `DELETE FROM offer_draft d WHERE d.edited_at < $1 AND d.submitted_at IS NULL
           AND NOT EXISTS (SELECT FROM offer o WHERE o.id = d.id)`,
        [instant],
      ),
    );
  }

  private async begin(entities: EntityManager, staff: Staff, id: string): Promise<void> {
    await entities.query(
      `INSERT INTO offer_draft (id, version, owner_id, edited_by, edited_at, title) VALUES ($1, 0, $2, $2, $3, '')
       ON CONFLICT (id) DO NOTHING`,
      [id, staff.id, this.clock.now()],
    );
  }

  /** One statement looks whether the draft is in reach and still as it was, and writes. */
  private async store(
    entities: EntityManager,
    staff: Staff,
    { id, version, document }: { id: string; version: number; document: OfferDocument },
  ): Promise<boolean> {
    const original = document.texts.find(({ language }) => language === document.originalLanguage);
    const { on, onDrafts, toRead, values } = reachSql(staff, 11);
    const [stored] = await entities.query<[unknown[], number]>(
      `UPDATE offer_draft d SET content = $3::jsonb, version = $2::int + 1, edited_by = $4, edited_at = $5,
         organisation_id = $6, venue_id = $7, picture_id = $8, title = $9, kind = $10
       WHERE d.id = $1 AND (d.version = $2::int OR (d.version = $2::int + 1 AND d.content = $3::jsonb AND d.edited_by = $4))
         AND CASE WHEN EXISTS (SELECT 1 FROM offer o WHERE o.id = d.id)
           THEN ${toRead('d')} OR EXISTS (SELECT 1 FROM offer o WHERE o.id = d.id AND ${on('o')})
           ELSE ${onDrafts('d', '$4')} END
       RETURNING d.id`,
      [
        id,
        version,
        JSON.stringify(document),
        staff.id,
        this.clock.now(),
        document.organisationId ?? null,
        document.venueId ?? null,
        document.pictureId ?? null,
        original?.title?.trim() ?? '',
        document.kind ?? null,
        ...values,
      ],
    );
    return stored.length === 1;
  }
}

async function published(entities: EntityManager, offer: Offer): Promise<OfferDocument> {
  const texts = await entities.findBy(OfferText, { offerId: offer.id });
  const [latest] = await datesSoFar(entities, [offer.id]);
  return documentOfOffer(offer, texts, latest ?? null);
}

function refuseOddDocument(
  staff: Staff,
  { texts, organisationId = null, venueId = null }: OfferDocument,
): void {
  const languages = texts.map(({ language }) => language);
  if (new Set(languages).size < languages.length) throw new DomainError('BAD_INPUT', {}, 'draft.texts');
  if (staff.mayDraft({ organisationId, venueId })) return;
  throw new DomainError('BAD_INPUT', {}, organisationId === null ? 'draft.venueId' : 'draft.organisationId');
}

/** A picture comes from whoever uses it first, or is on the offer already. */
async function refuseForeignPicture(
  entities: EntityManager,
  staff: Staff,
  id: string,
  pictureId: string | null | undefined,
): Promise<void> {
  if (pictureId == null) return;
  const own = { id: pictureId, uploadedBy: staff.id, purpose: PicturePurpose.OFFER };
  if (await entities.existsBy(Picture, own)) return;
  const [known] = await entities.query<unknown[]>(
    `SELECT 1 FROM offer WHERE id = $1 AND picture_id = $2
     UNION ALL SELECT 1 FROM offer_draft WHERE id = $1 AND picture_id = $2`,
    [id, pictureId],
  );
  if (!known) throw new DomainError('BAD_INPUT', {}, 'draft.pictureId');
}
