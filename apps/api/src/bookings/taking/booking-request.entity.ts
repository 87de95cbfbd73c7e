// The memory that makes a repeated request return the first booking instead of a second one.
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InstantColumn } from '../../platform/database/temporal-columns.ts';
import { Booking } from '../booking.entity.ts';

@Entity()
@Index('booking_request_booking_ix', ['bookingId'])
@Index('booking_request_made_ix', ['madeAt'])
export class BookingRequest {
  /** Chosen by the client, at least 122 random bits. */
  @PrimaryColumn('text')
  key: string;

  /** Keyed hash of what was asked for. */
  @Column('bytea')
  fingerprint: Buffer;

  @Column('uuid')
  bookingId: string;

  @ManyToOne(() => Booking, { onDelete: 'CASCADE', deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'booking_id', foreignKeyConstraintName: 'booking_request_booking_fk' })
  bookingRow?: Relation<Booking>;

  /** Version of the PIN this request may be told again. */
  @Column('smallint')
  pinVersion: number;

  @InstantColumn()
  madeAt: Temporal.Instant;
}
