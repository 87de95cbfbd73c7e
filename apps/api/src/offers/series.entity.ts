// A rule by which dates come about, and the plan of slots each of them gets.
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Venue } from '../places/venues/venue.entity.ts';
import { DateColumn, TimeColumn } from '../platform/database/temporal-columns.ts';
import { Offer } from './offer.entity.ts';

/** One slot of every date of a plan; times count from the start of the date. */
export interface PlannedSlot {
  readonly offsetMinutes: number;
  readonly minutes: number;
  /** Places; null means no limit. */
  readonly capacity: number | null;
  /** What the slot offers, e.g. `mode:online`, `worry:WIFI`. */
  readonly offers: readonly string[];
  readonly mentorId?: string;
}

@Entity()
@Check('series_frequency_ck', `frequency IN ('WEEKLY', 'MONTHLY_BY_WEEKDAY')`)
@Check('series_minutes_ck', 'minutes > 0')
@Index('series_offer_ix', ['offerId'])
@Index('series_filled_ix', ['filledUntil'])
export class Series {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  offerId: string;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'offer_id', foreignKeyConstraintName: 'series_offer_fk' })
  offerRow?: Relation<Offer>;

  @Column('text')
  frequency: 'WEEKLY' | 'MONTHLY_BY_WEEKDAY';

  /** Every so many weeks or months. */
  @Column('int')
  every: number;

  /** ISO weekdays, 1 is Monday. */
  @Column('int', { array: true })
  weekdays: number[];

  /** Which weekday of the month, 1 to 5, -1 for the last; null for weekly rules. */
  @Column('int', { nullable: true })
  nth: number | null;

  @DateColumn()
  startsOn: Temporal.PlainDate;

  /** Last possible day; null for an open end. */
  @DateColumn({ nullable: true })
  endsOn: Temporal.PlainDate | null;

  /** Wall-clock time in the zone of the town; stays the same when clocks change. */
  @TimeColumn()
  startTime: Temporal.PlainTime;

  @Column('int')
  minutes: number;

  @Column('boolean')
  leaveOutHolidays: boolean;

  @Column('date', { array: true })
  exceptOn: Temporal.PlainDate[];

  @Column('uuid', { nullable: true })
  venueId: string | null;

  @ManyToOne(() => Venue)
  @JoinColumn({ name: 'venue_id', foreignKeyConstraintName: 'series_venue_fk' })
  venueRow?: Relation<Venue> | null;

  @Column('text', { nullable: true })
  meetingUrl: string | null;

  @Column('jsonb')
  slotPlan: PlannedSlot[];

  /** Dates exist up to and including this day; null before the first. */
  @DateColumn({ nullable: true })
  filledUntil: Temporal.PlainDate | null;
}
