// The outbox: a row says that there is news, or that something is due. What it says is composed when it is sent, from
// what is true then; so it holds neither an address nor a word.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/temporal-columns.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { Channel, MessageState } from './message-terms.ts';

@ObjectType({ description: 'Something that somebody is told by mail, text message or a call.' })
@Entity()
@Check('message_channel_ck', `channel IN ('MAIL', 'SMS', 'CALL')`)
@Check('message_state_ck', `state IN ('PENDING', 'SENDING', 'SENT', 'DROPPED', 'FAILED', 'DONE')`)
@Check('message_claimed_ck', `(state = 'SENDING') = (claimed_until IS NOT NULL)`)
@Check('message_settled_ck', `(state IN ('PENDING', 'SENDING')) = (settled_at IS NULL)`)
@Index('message_pending_ux', ['kind', 'subjectId'], {
  unique: true,
  where: `state = 'PENDING' AND about_at IS NULL`,
})
@Index('message_about_ux', ['kind', 'subjectId', 'aboutAt'], { unique: true, where: 'about_at IS NOT NULL' })
@Index('message_due_ix', ['dueAt', 'id'], { where: `state = 'PENDING' AND channel <> 'CALL'` })
@Index('message_sending_ix', ['claimedUntil'], { where: `state = 'SENDING'` })
@Index('message_calls_ix', ['createdAt', 'id'], { where: `state = 'PENDING' AND channel = 'CALL'` })
@Index('message_about_ix', ['kind', 'dueAt'], { where: 'about_at IS NOT NULL' })
@Index('message_subject_ix', ['subjectId', 'createdAt'])
@Index('message_settled_ix', ['settledAt'], { where: 'settled_at IS NOT NULL' })
export class Message {
  @Field(() => ID, { description: 'Tells it from other messages; its Message-ID is made of it.' })
  @PrimaryColumn('uuid')
  id: string;

  /** Who composes it, by the names given to `Composers`. */
  @Column('text')
  kind: string;

  /** What it is about: a booking, somebody of the staff, … The feature that composes it knows. */
  @Column('uuid')
  subjectId: string;

  /** Of a reminder: the moment it reminds of; there is one for each. Null: there is one that waits. */
  @InstantColumn({ nullable: true })
  aboutAt: Temporal.Instant | null;

  @Field(() => Channel, { description: 'On which way; while it waits, the one that is likely.' })
  @Column('text')
  channel: Channel;

  @Field(() => MessageState, { description: 'What became of it.' })
  @Column('text')
  state: MessageState;

  @Field(() => DateTime, { description: 'Since when there is something to tell.' })
  @InstantColumn()
  createdAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'When it is to be sent, or tried again.' })
  @InstantColumn()
  dueAt: Temporal.Instant;

  /** The process that sends it has until then; afterwards another one takes it over. */
  @InstantColumn({ nullable: true })
  claimedUntil: Temporal.Instant | null;

  @Field(() => Int, { description: 'How often it was tried in vain, or how often nobody answered the call.' })
  @Column('smallint', { default: 0 })
  tries: number;

  @InstantColumn({ nullable: true })
  lastTriedAt: Temporal.Instant | null;

  /** Told whole although it was told before: the team sends it again. */
  @Column('boolean', { default: false })
  again: boolean;

  @Field(() => String, {
    name: 'kind',
    description:
      'What it told, or was to tell, as CONFIRMED or DATE_MOVED; before it is tried, the kind of message, as booking.news.',
  })
  get says(): string {
    return this.toldAs ?? this.kind;
  }

  @Column('text', { nullable: true })
  toldAs: string | null;

  @InstantColumn({ nullable: true })
  settledAt: Temporal.Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'When the server took it, or the call was made.' })
  get sentAt(): Temporal.Instant | null {
    const told = this.state === MessageState.SENT || this.state === MessageState.DONE;
    return told ? this.settledAt : null;
  }

  @Field(() => String, {
    nullable: true,
    description: 'What the mail server or gateway answered last, without addresses.',
  })
  @Column('text', { nullable: true })
  serverAnswer: string | null;

  @Field(() => Boolean, {
    description:
      'Whether a process died between sending and noting it, so that the same message may have gone out twice.',
  })
  @Column('boolean', { default: false })
  repeated: boolean;
}
