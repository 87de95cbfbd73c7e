// What somebody was last told about their booking; the difference to what is true now is the next message.
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InstantColumn } from '../../../platform/database/temporal-columns.ts';
import { Booking } from '../../booking.entity.ts';
import type { BookingFacts } from '../news/facts.ts';

@Entity('booking_told')
export class BookingTold {
  @PrimaryColumn('uuid')
  bookingId: string;

  @ManyToOne(() => Booking, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'booking_id', foreignKeyConstraintName: 'booking_told_booking_fk' })
  bookingRow?: Relation<Booking>;

  @Column('jsonb')
  facts: BookingFacts;

  /** How often something was told, or may have been; calendars take the entry with the highest (RFC 5545, 3.8.7.4). */
  @Column('int')
  sequence: number;

  @InstantColumn()
  toldAt: Temporal.Instant;
}
