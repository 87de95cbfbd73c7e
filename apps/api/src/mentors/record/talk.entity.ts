// What was helped with once, and how it ended. No person, no booking, no time of day: only which session it was.
import { registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Device, Worry } from '../../offers/offer-terms.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';

export enum TalkOutcome {
  SOLVED = 'SOLVED',
  COMES_AGAIN = 'COMES_AGAIN',
  PASSED_ON = 'PASSED_ON',
}

registerEnumType(TalkOutcome, {
  name: 'TalkOutcome',
  description: 'How a talk ended.',
  valuesMap: {
    SOLVED: { description: 'What they came with is solved.' },
    COMES_AGAIN: { description: 'It goes on another time.' },
    PASSED_ON: { description: 'Somebody else can help better, and they know who.' },
  },
});

@Entity()
@Check('talk_outcome_ck', `outcome IN ('SOLVED', 'COMES_AGAIN', 'PASSED_ON')`)
@Check('talk_minutes_ck', 'minutes BETWEEN 1 AND 240')
@Index('talk_occurrence_ix', ['occurrenceId'])
export class Talk {
  @PrimaryColumn('text')
  requestKey: string;

  @Column('uuid')
  occurrenceId: string;

  @ManyToOne(() => Occurrence, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'occurrence_id', foreignKeyConstraintName: 'talk_occurrence_fk' })
  occurrenceRow?: Relation<Occurrence>;

  /** Null for anything else. */
  @Column('text', { nullable: true })
  worry: Worry | null;

  /** Null when none was needed. */
  @Column('text', { nullable: true })
  device: Device | null;

  @Column('text')
  outcome: TalkOutcome;

  @Column('int')
  minutes: number;
}
