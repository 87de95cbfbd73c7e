// A mentor asks another one, or all who could, to take over a session.
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { InstantColumn } from '../../platform/database/temporal-columns.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { Mentor } from '../mentor.entity.ts';

export enum SwapState {
  OPEN = 'OPEN',
  TAKEN = 'TAKEN',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(SwapState, {
  name: 'SwapState',
  description: 'What became of a swap. An OPEN one is over when its session has begun.',
  valuesMap: {
    OPEN: { description: 'Nobody has said yes.' },
    TAKEN: { description: 'Somebody took the session over.' },
    DECLINED: { description: 'The one who was asked said no.' },
    WITHDRAWN: { description: 'It was taken back.' },
  },
});

@ObjectType({ description: 'A mentor asks others to take over what is still to come of a session.' })
@Entity()
@Check('mentor_swap_state_ck', `state IN ('OPEN', 'TAKEN', 'DECLINED', 'WITHDRAWN')`)
@Check('mentor_swap_settled_ck', `(state = 'OPEN') = (settled_at IS NULL)`)
@Check('mentor_swap_taken_ck', `(state = 'TAKEN') = (taken_by IS NOT NULL)`)
@Index('mentor_swap_open_ux', ['occurrenceId', 'fromMentorId'], { unique: true, where: `state = 'OPEN'` })
export class MentorSwap {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'The session, a date.' })
  @Column('uuid')
  occurrenceId: string;

  @ManyToOne(() => Occurrence, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'occurrence_id', foreignKeyConstraintName: 'mentor_swap_occurrence_fk' })
  occurrenceRow?: Relation<Occurrence>;

  @Field(() => ID, { description: 'Who asks.' })
  @Column('uuid')
  fromMentorId: string;

  @ManyToOne(() => Mentor)
  @JoinColumn({ name: 'from_mentor_id', foreignKeyConstraintName: 'mentor_swap_from_fk' })
  fromRow?: Relation<Mentor>;

  @Field(() => ID, {
    nullable: true,
    description: 'Who is asked; null: all who can help with everything booked.',
  })
  @Column('uuid', { nullable: true })
  toMentorId: string | null;

  @ManyToOne(() => Mentor)
  @JoinColumn({ name: 'to_mentor_id', foreignKeyConstraintName: 'mentor_swap_to_fk' })
  toRow?: Relation<Mentor> | null;

  @Field(() => SwapState, { description: 'What became of it.' })
  @Column('text')
  state: SwapState;

  /** Of those who are all asked: who said no. */
  @Column('uuid', { array: true })
  declinedBy: string[];

  @Field(() => ID, { nullable: true, description: 'Who took the session over.' })
  @Column('uuid', { nullable: true })
  takenBy: string | null;

  @ManyToOne(() => Mentor)
  @JoinColumn({ name: 'taken_by', foreignKeyConstraintName: 'mentor_swap_taken_fk' })
  takenRow?: Relation<Mentor> | null;

  @Field(() => DateTime, { description: 'When it was asked.' })
  @InstantColumn()
  offeredAt: Temporal.Instant;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered or taken back.' })
  @InstantColumn({ nullable: true })
  settledAt: Temporal.Instant | null;
}
