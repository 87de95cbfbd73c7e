// The number of somebody who came to a session without a booking: all there is of them.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
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
import { Booking } from '../../bookings/booking.entity.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { InstantColumn } from '../../platform/database/temporal-columns.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

export enum WalkInState {
  WAITING = 'WAITING',
  CALLED = 'CALLED',
  GONE = 'GONE',
  TAKEN_BACK = 'TAKEN_BACK',
}

registerEnumType(WalkInState, {
  name: 'WalkInState',
  description: 'Where somebody with a number is.',
  valuesMap: {
    WAITING: { description: 'Sits and waits.' },
    CALLED: { description: 'Was called to a table.' },
    GONE: { description: 'Is not there any more; no longer on the board.' },
    TAKEN_BACK: { description: 'Was entered by mistake; does not count.' },
  },
});

@ObjectType({ description: 'Somebody who came to a session without a booking, known by a number alone.' })
@Entity('walk_in')
@Unique('walk_in_number_ux', ['occurrenceId', 'number'])
@Unique('walk_in_request_ux', ['requestKey'])
@Unique('walk_in_call_ux', ['callKey'])
@Check('walk_in_number_ck', 'number > 0')
@Check(
  'walk_in_called_ck',
  '(called_at IS NULL) = (called_to IS NULL) AND (called_at IS NULL) = (call_key IS NULL)',
)
@Check('walk_in_table_ck', 'called_to BETWEEN 1 AND 99')
@Index('walk_in_booking_ix', ['bookingId'], { where: 'booking_id IS NOT NULL' })
export class WalkInNumber {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  occurrenceId: string;

  @ManyToOne(() => Occurrence, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'occurrence_id', foreignKeyConstraintName: 'walk_in_occurrence_fk' })
  occurrenceRow?: Relation<Occurrence>;

  @Field(() => Int, { description: 'From 1 on in each session; none comes twice.' })
  @Column('int')
  number: number;

  @Column('text')
  requestKey: string;

  /** The place they took, where one was free; a booking of nobody. */
  @Column('uuid', { nullable: true })
  bookingId: string | null;

  @ManyToOne(() => Booking, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'booking_id', foreignKeyConstraintName: 'walk_in_booking_fk' })
  bookingRow?: Relation<Booking> | null;

  @InstantColumn()
  enteredAt: Temporal.Instant;

  @Field(() => DateTime, { nullable: true, description: 'When they were called.' })
  @InstantColumn({ nullable: true })
  calledAt: Temporal.Instant | null;

  @Field(() => Int, { nullable: true, name: 'table', description: 'The table they were called to.' })
  @Column('int', { nullable: true })
  calledTo: number | null;

  /** Of the tap that called them: repeated it calls nobody else. */
  @Column('text', { nullable: true })
  callKey: string | null;

  @InstantColumn({ nullable: true })
  goneAt: Temporal.Instant | null;

  @InstantColumn({ nullable: true })
  takenBackAt: Temporal.Instant | null;

  @Field(() => WalkInState, { description: 'Where they are.' })
  get state(): WalkInState {
    if (this.takenBackAt) return WalkInState.TAKEN_BACK;
    if (this.goneAt) return WalkInState.GONE;
    return this.calledAt ? WalkInState.CALLED : WalkInState.WAITING;
  }
}
