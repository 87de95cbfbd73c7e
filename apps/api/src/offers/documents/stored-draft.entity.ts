// What somebody typed about an offer and is not public yet.
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { InstantColumn } from '../../platform/database/temporal-columns.ts';
import type { OfferKind } from '../offer-terms.ts';
import { Picture } from '../../pictures/picture.entity.ts';
import type { OfferDocument } from './form/offer-document.ts';

@Entity('offer_draft')
@Index('offer_draft_edited_ix', ['editedAt', 'id'], { where: 'content IS NOT NULL' })
@Index('offer_draft_title_ix', ['title', 'id'], { where: 'content IS NOT NULL' })
@Index('offer_draft_submitted_ix', ['submittedAt'], { where: 'submitted_at IS NOT NULL' })
@Index('offer_draft_picture_ix', ['pictureId'], { where: 'picture_id IS NOT NULL' })
export class StoredDraft {
  /** The id of its offer, also while that does not exist yet. */
  @PrimaryColumn('uuid')
  id: string;

  /** Counts every save and never goes back. */
  @Column('int')
  version: number;

  /** Null when there is nothing but what is public. */
  @Column('jsonb', { nullable: true })
  content: OfferDocument | null;

  /** Who began it. */
  @Column('uuid')
  ownerId: string;

  @Column('uuid')
  editedBy: string;

  @InstantColumn()
  editedAt: Temporal.Instant;

  /** This and the next four stand in the content, too; here they can be looked for. */
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'offer_draft_organisation_fk' })
  organisationRow?: Relation<Organisation> | null;

  @Column('uuid', { nullable: true })
  venueId: string | null;

  @ManyToOne(() => Venue)
  @JoinColumn({ name: 'venue_id', foreignKeyConstraintName: 'offer_draft_venue_fk' })
  venueRow?: Relation<Venue> | null;

  @Column('uuid', { nullable: true })
  pictureId: string | null;

  @ManyToOne(() => Picture)
  @JoinColumn({ name: 'picture_id', foreignKeyConstraintName: 'offer_draft_picture_fk' })
  pictureRow?: Relation<Picture> | null;

  /** In the original language; empty while there is none. */
  @Column({ type: 'text', collation: 'german' })
  title: string;

  @Column('text', { nullable: true })
  kind: OfferKind | null;

  /** Since when it waits for the team to read it. */
  @InstantColumn({ nullable: true })
  submittedAt: Temporal.Instant | null;

  /** Why the team gave it back. */
  @Column('text', { nullable: true })
  reviewNote: string | null;
}
