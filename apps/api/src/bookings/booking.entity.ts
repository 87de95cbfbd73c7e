// Someone takes places, or waits for them. The rules of what may happen to a booking stand here.
import { Field, Int, ObjectType } from '@nestjs/graphql';
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
import { Occurrence } from '../offers/occurrence.entity.ts';
import { Slot } from '../offers/slot.entity.ts';
import { refusal } from '../platform/database/database-errors.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { InstantColumn } from '../platform/database/temporal-columns.ts';
import { BookingChannel, BookingEndReason, BookingStatus } from './booking-terms.ts';
import { Contact } from './guests/contact/contact.entity.ts';

for (const index of [
  'booking_email_once_ux',
  'booking_phone_once_ux',
  'booking_email_waits_once_ux',
  'booking_phone_waits_once_ux',
]) {
  refusal(index, 'ALREADY_BOOKED');
}

refusal('booking_number_ux', 'UNAVAILABLE');

const HOLDS_PLACES = `status IN ('CONFIRMED', 'OFFERED', 'ATTENDED', 'MISSED')`;

@ObjectType({ description: 'Someone takes places of a date, or waits for them.' })
@Entity()
@Unique('booking_number_ux', ['number'])
@Check('booking_party_ck', 'party_size BETWEEN 1 AND 100')
@Check(
  'booking_status_ck',
  `status IN ('CONFIRMED', 'WAITLISTED', 'OFFERED', 'CANCELLED', 'ATTENDED', 'MISSED')`,
)
@Check(
  'booking_place_ck',
  `status NOT IN ('CONFIRMED', 'OFFERED', 'ATTENDED', 'MISSED') OR slot_id IS NOT NULL`,
)
@Check(
  'booking_waiting_ck',
  `(status = 'WAITLISTED') = (slot_id IS NULL AND waiting_rank IS NOT NULL AND ended_at IS NULL)`,
)
@Check(
  'booking_instead_ck',
  `instead_of_starts_at IS NULL OR status IN ('OFFERED', 'WAITLISTED', 'CANCELLED')`,
)
@Check('booking_held_ck', `(status = 'OFFERED') = (held_until IS NOT NULL)`)
@Check('booking_ended_ck', `(status = 'CANCELLED') = (ended_at IS NOT NULL AND end_reason IS NOT NULL)`)
@Check('booking_channel_ck', `channel IN ('WEB', 'KIOSK', 'PHONE', 'DESK', 'WALK_IN')`)
@Index('booking_created_ix', ['createdAt', 'id'])
@Index('booking_source_ix', ['createdAt'], { where: 'source_hash IS NOT NULL' })
@Index('booking_slot_ix', ['slotId'], { where: `status IN ('CONFIRMED', 'OFFERED', 'ATTENDED', 'MISSED')` })
@Index('booking_occurrence_ix', ['occurrenceId'])
@Index('booking_waiting_ux', ['occurrenceId', 'waitingRank'], {
  unique: true,
  where: `status = 'WAITLISTED'`,
})
@Index('booking_held_ix', ['heldUntil'], { where: `status = 'OFFERED'` })
@Index('booking_instead_ix', ['insteadOfSlotId'], { where: 'instead_of_slot_id IS NOT NULL' })
@Index('booking_contact_ix', ['contactId'])
@Index('booking_email_ix', ['emailHash'], { where: 'email_hash IS NOT NULL' })
@Index('booking_phone_ix', ['phoneHash'], { where: 'phone_hash IS NOT NULL' })
@Index('booking_email_once_ux', ['slotId', 'emailHash', 'personOrdinal'], {
  unique: true,
  where: HOLDS_PLACES,
})
@Index('booking_phone_once_ux', ['slotId', 'phoneHash', 'personOrdinal'], {
  unique: true,
  where: HOLDS_PLACES,
})
@Index('booking_email_waits_once_ux', ['occurrenceId', 'emailHash', 'personOrdinal'], {
  unique: true,
  where: `status = 'WAITLISTED'`,
})
@Index('booking_phone_waits_once_ux', ['occurrenceId', 'phoneHash', 'personOrdinal'], {
  unique: true,
  where: `status = 'WAITLISTED'`,
})
export class Booking {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  occurrenceId: string;

  @ManyToOne(() => Occurrence)
  @JoinColumn({ name: 'occurrence_id', foreignKeyConstraintName: 'booking_occurrence_fk' })
  occurrenceRow?: Relation<Occurrence>;

  /** Null while it waits; a cancelled booking keeps the slot it had. */
  @Column('uuid', { nullable: true })
  slotId: string | null;

  @ManyToOne(() => Slot)
  @JoinColumn([
    { name: 'slot_id', referencedColumnName: 'id', foreignKeyConstraintName: 'booking_slot_fk' },
    {
      name: 'occurrence_id',
      referencedColumnName: 'occurrenceId',
      foreignKeyConstraintName: 'booking_slot_fk',
    },
  ])
  slotRow?: Relation<Slot> | null;

  /** Null when nothing was given, and once the contact was deleted by rule. */
  @Column('uuid', { nullable: true })
  contactId: string | null;

  @ManyToOne(() => Contact, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'contact_id', foreignKeyConstraintName: 'booking_contact_fk' })
  contactRow?: Relation<Contact> | null;

  @Field(() => String, { description: 'Nine digits, the last a check digit; show them in groups of three.' })
  @Column('text')
  number: string;

  @Column('smallint')
  keyVersion: number;

  @Column('smallint')
  pinVersion: number;

  @Field(() => BookingStatus, { description: 'State of the booking.' })
  @Column('text')
  status: BookingStatus;

  @Field(() => Int, { description: 'People it is for.' })
  @Column('int')
  partySize: number;

  /** Tokens that a slot must offer. */
  @Column('text', { array: true })
  needs: string[];

  @Field(() => Boolean, {
    description: 'On the waiting list: true takes a free place at once, false is asked first.',
  })
  @Column('boolean')
  promoteMe: boolean;

  /** 1 for the contact itself, 2 and more "for another person". */
  @Column('smallint')
  personOrdinal: number;

  @Column('bytea', { nullable: true })
  emailHash: Buffer | null;

  @Column('bytea', { nullable: true })
  phoneHash: Buffer | null;

  @Column('boolean')
  minor: boolean;

  @Column('text')
  uiLanguage: string;

  @Column('text', { default: BookingChannel.WEB })
  channel: BookingChannel;

  /** Keyed hash of network and day, so that bursts are seen; forgotten after two days. */
  @Column('bytea', { nullable: true })
  sourceHash: Buffer | null;

  @Column('bigint', { nullable: true })
  waitingRank: string | null;

  /** It waits for slots that start so long after the start of its date; null waits for any of them. */
  @Column('int', { nullable: true })
  wantedOffsetMinutes: number | null;

  /** How often a place was held for it without an answer so far, the present one included. */
  @Column('smallint')
  timesAsked: number;

  @Field(() => DateTime, { nullable: true, description: 'A place is held until then; say yes or no before.' })
  @InstantColumn({ nullable: true })
  heldUntil: Temporal.Instant | null;

  /** When its person said that they come … */
  @InstantColumn({ nullable: true })
  comingSaidAt: Temporal.Instant | null;

  /** … and to which start; with another start they are asked anew. */
  @InstantColumn({ nullable: true })
  comingSaidFor: Temporal.Instant | null;

  @Field(() => DateTime, {
    nullable: true,
    name: 'insteadOf',
    description:
      'Start of the place that fell through, as its mentor can’t come, while nothing else is agreed: OFFERED, another ' +
      'place is held instead; WAITLISTED, none was found yet.',
  })
  @InstantColumn({ nullable: true })
  insteadOfStartsAt: Temporal.Instant | null;

  /** The place itself, which comes back with its mentor; null also where it was only held. */
  @Column('uuid', { nullable: true })
  insteadOfSlotId: string | null;

  @ManyToOne(() => Slot, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'instead_of_slot_id', foreignKeyConstraintName: 'booking_instead_fk' })
  insteadOfSlotRow?: Relation<Slot> | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  @InstantColumn()
  createdAt: Temporal.Instant;

  @Field(() => DateTime, { nullable: true, name: 'cancelledAt', description: 'When it was cancelled.' })
  @InstantColumn({ nullable: true })
  endedAt: Temporal.Instant | null;

  @Field(() => BookingEndReason, { nullable: true, description: 'Why it was cancelled.' })
  @Column('text', { nullable: true })
  endReason: BookingEndReason | null;

  /** Counts in its slot: `slot.taken` is the sum of these. */
  get takesPlaces(): boolean {
    return this.slotId !== null && this.status !== BookingStatus.CANCELLED;
  }

  /** May still be moved, changed, cancelled. */
  get isLiving(): boolean {
    return LIVING.includes(this.status);
  }
}

/** States in which a booking may still change; written out in the table's partial indexes too. */
const LIVING: readonly BookingStatus[] = [
  BookingStatus.CONFIRMED,
  BookingStatus.OFFERED,
  BookingStatus.WAITLISTED,
];
