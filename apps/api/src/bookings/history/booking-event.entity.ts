// Something that happened to a booking. It names nobody but the acting staff, and that only as long as the contact.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { InstantColumn } from '../../platform/database/temporal-columns.ts';
import { Booking } from '../booking.entity.ts';
import { BookingEndReason } from '../booking-terms.ts';
import { BookingEventKind, EventAuthor } from './history-terms.ts';

@ObjectType({ description: 'Something that happened to a booking.' })
@Entity()
@Check(
  'booking_event_author_ck',
  `author IN ('GUEST', 'STAFF', 'RULE') AND (author = 'STAFF' OR staff_id IS NULL)`,
)
@Index('booking_event_booking_ix', ['bookingId', 'at', 'id'])
@Index('booking_event_staff_ix', ['bookingId'], { where: 'staff_id IS NOT NULL' })
export class BookingEvent {
  @Field(() => ID, { description: 'Tells it from other events.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  bookingId: string;

  @ManyToOne(() => Booking, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'booking_id', foreignKeyConstraintName: 'booking_event_booking_fk' })
  bookingRow?: Relation<Booking>;

  @Field(() => DateTime, { description: 'When.' })
  @InstantColumn()
  at: Temporal.Instant;

  @Field(() => BookingEventKind, { description: 'What.' })
  @Column('text')
  kind: BookingEventKind;

  @Field(() => EventAuthor, { description: 'Who made it happen.' })
  @Column('text')
  author: EventAuthor;

  /** Null unless the staff acted, and once it was forgotten together with the contact; an id alone, as in the log. */
  @Column('uuid', { nullable: true })
  staffId: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Of a move: start before.' })
  @InstantColumn({ nullable: true })
  fromStartsAt: Temporal.Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'Of a move: start afterwards.' })
  @InstantColumn({ nullable: true })
  toStartsAt: Temporal.Instant | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a new booking or party: people it is for from then on.',
  })
  @Column('int', { nullable: true })
  people: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Of a held place: until when.' })
  @InstantColumn({ nullable: true })
  heldUntil: Temporal.Instant | null;

  @Field(() => BookingEndReason, { nullable: true, description: 'Of an end: why.' })
  @Column('text', { nullable: true })
  endReason: BookingEndReason | null;
}
