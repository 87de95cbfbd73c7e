// An offer's texts in one language; the original and its translations are told apart by `origin` and checksum.
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Offer } from './offer.entity.ts';
import { TextOrigin } from './offer-terms.ts';

@Entity()
@Check('offer_text_origin_ck', `origin IN ('AUTHOR', 'MACHINE')`)
@Index('offer_text_title_ix', { synchronize: false })
@Index('offer_text_alphabet_ix', ['title', 'offerId'])
export class OfferText {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'offer_text_pk' })
  offerId: string;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'offer_id', foreignKeyConstraintName: 'offer_text_offer_fk' })
  offerRow?: Relation<Offer>;

  /** ISO 639-1. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'offer_text_pk' })
  language: string;

  @Column('text')
  origin: TextOrigin;

  /** Checksum of the original this was translated from; differs from the original's own once that is edited. */
  @Column('text')
  originalChecksum: string;

  @Column({ type: 'text', collation: 'german' })
  title: string;

  @Column('text')
  summary: string;

  @Column('text')
  description: string;

  /** What is asked of whoever takes part. */
  @Column('text', { nullable: true })
  asked: string | null;

  /** What one gets in return. */
  @Column('text', { nullable: true })
  given: string | null;
}
