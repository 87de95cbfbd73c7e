// Places within a date. Capacity lives only here, and the database itself refuses to overbook it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  Check,
  Column,
  Entity,
  Exclusion,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { refusal } from '../platform/database/database-errors.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { InstantColumn } from '../platform/database/temporal-columns.ts';
import { Mode } from './offer-terms.ts';
import { Occurrence } from './occurrence.entity.ts';
import { modeOf } from './slot-tokens.ts';

refusal('slot_taken_ck', 'FULL');
refusal('slot_mentor_once_ex', 'MENTOR_BUSY');

@ObjectType({
  description: 'Places within a date: a shift, a quarter of an hour with a mentor, the seats online.',
})
@Entity()
@Check('slot_order_ck', 'ends_at > starts_at')
@Check('slot_capacity_ck', 'capacity >= 0')
@Check('slot_taken_ck', 'taken >= 0 AND (capacity IS NULL OR taken <= capacity)')
@Check(
  'slot_wanted_ck',
  'wanted_capacity IS NULL OR (capacity IS NOT NULL AND capacity = taken AND wanted_capacity >= 0 AND wanted_capacity < capacity)',
)
@Unique('slot_occurrence_ux', ['id', 'occurrenceId'])
@Check('slot_absent_ck', 'absent_since IS NULL OR withdrawn_at IS NOT NULL')
@Index('slot_occurrence_ix', ['occurrenceId', 'startsAt'])
@Index('slot_absent_ix', ['startsAt'], { where: 'absent_since IS NOT NULL' })
@Index('slot_long_ix', ['occurrenceId'], { where: `ends_at - starts_at > interval '5 hours'` })
@Exclusion(
  'slot_mentor_once_ex',
  `USING gist (mentor_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (mentor_id IS NOT NULL AND withdrawn_at IS NULL)`,
)
export class Slot {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'The date it belongs to.' })
  @Column('uuid')
  occurrenceId: string;

  @ManyToOne(() => Occurrence, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'occurrence_id', foreignKeyConstraintName: 'slot_occurrence_fk' })
  occurrenceRow?: Relation<Occurrence>;

  /** The mentor who is there. */
  @Column('uuid', { nullable: true })
  mentorId: string | null;

  /** Named by text, because `mentors` builds on this folder and not the other way round. */
  @ManyToOne('Mentor')
  @JoinColumn({ name: 'mentor_id', foreignKeyConstraintName: 'slot_mentor_fk' })
  mentorRow?: unknown;

  @Field(() => DateTime, { description: 'Start.' })
  @InstantColumn()
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'End.' })
  @InstantColumn()
  endsAt: Temporal.Instant;

  /** What it offers, as tokens that a booking's needs must be contained in. */
  @Column('text', { array: true })
  offers: string[];

  @Field(() => Int, { nullable: true, description: 'Places in all; null means no limit.' })
  @Column('int', { nullable: true })
  capacity: number | null;

  /**
   * Fewer places than are taken, where the team wants so few; null where it has what it wants. The table lets `capacity`
   * go down with each place that is given back until it is reached, so that nobody else gets it.
   */
  @Column('int', { nullable: true })
  wantedCapacity: number | null;

  @Field(() => Int, { description: 'Places taken or held, in people.' })
  @Column('int')
  taken: number;

  /** When it was taken out of its date; nobody can book it since. */
  @InstantColumn({ nullable: true })
  withdrawnAt: Temporal.Instant | null;

  /** Withdrawn because its mentor can't come, since then; it comes back with them. */
  @InstantColumn({ nullable: true })
  absentSince: Temporal.Instant | null;

  @Field(() => Int, { nullable: true, description: 'Places left, in people; null means no limit.' })
  get freePlaces(): number | null {
    return this.capacity === null ? null : this.capacity - this.taken;
  }

  /** Places it shall have, however many are taken. */
  get plannedCapacity(): number | null {
    return this.wantedCapacity ?? this.capacity;
  }

  @Field(() => Mode, {
    nullable: true,
    description: 'On site or online; null when the offer knows no difference.',
  })
  get mode(): Mode | null {
    return modeOf(this.offers);
  }

  /** Whether a party of this size still finds room. */
  hasRoomFor(partySize: number): boolean {
    return this.freePlaces === null || this.freePlaces >= partySize;
  }
}
