// One date (Termin) of an offer: when, where, and whether it takes place.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Venue } from '../places/venues/venue.entity.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { DateColumn, InstantColumn } from '../platform/database/temporal-columns.ts';
import { Offer } from './offer.entity.ts';
import { Series } from './series.entity.ts';

@ObjectType({ description: 'One date (Termin) of an offer.' })
@Entity()
@Check('occurrence_order_ck', 'ends_at > starts_at')
@Check('occurrence_series_on_ck', '(series_id IS NULL) = (series_on IS NULL)')
@Unique('occurrence_series_ux', ['seriesId', 'seriesOn'])
@Index('occurrence_offer_ix', ['offerId', 'startsAt'])
@Index('occurrence_starts_ix', ['startsAt', 'id'])
@Index('occurrence_venue_ix', ['venueId', 'startsAt'])
@Index('occurrence_during_ix', { synchronize: false })
export class Occurrence {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  offerId: string;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'offer_id', foreignKeyConstraintName: 'occurrence_offer_fk' })
  offerRow?: Relation<Offer>;

  @Column('uuid', { nullable: true })
  seriesId: string | null;

  @ManyToOne(() => Series)
  @JoinColumn({ name: 'series_id', foreignKeyConstraintName: 'occurrence_series_fk' })
  seriesRow?: Relation<Series> | null;

  /** The day its series gave it; stays when the date itself is moved. */
  @DateColumn({ nullable: true })
  seriesOn: Temporal.PlainDate | null;

  /** Was changed by itself, so a change of the whole series leaves it alone. */
  @Column('boolean')
  changedAlone: boolean;

  /** Was staffed by itself: it moves with its series, but who is there stays when the series gets others. */
  @Column('boolean', { default: false })
  staffedAlone: boolean;

  @Column('uuid', { nullable: true })
  venueId: string | null;

  @ManyToOne(() => Venue)
  @JoinColumn({ name: 'venue_id', foreignKeyConstraintName: 'occurrence_venue_fk' })
  venueRow?: Relation<Venue> | null;

  @Field(() => DateTime, { description: 'Start.' })
  @InstantColumn()
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'End.' })
  @InstantColumn()
  endsAt: Temporal.Instant;

  /** Address of the meeting; told only to who has a place, from shortly before the start. */
  @Column('text', { nullable: true })
  meetingUrl: string | null;

  @InstantColumn({ nullable: true })
  cancelledAt: Temporal.Instant | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it does not take place, in the words of the team.',
  })
  @Column('text', { nullable: true })
  cancelReason: string | null;

  /** How often its start, end, place or being cancelled changed; a trigger counts. Calendars believe the highest (RFC 5545). */
  @Column('int', { default: 0 })
  sequence: number;

  /** When its start, end or place was last changed; null for one that still is as it was made. */
  @InstantColumn({ nullable: true })
  changedAt: Temporal.Instant | null;

  get isCancelled(): boolean {
    return this.cancelledAt !== null;
  }
}
