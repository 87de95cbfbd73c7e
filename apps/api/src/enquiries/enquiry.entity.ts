// Something somebody told or asked the town. When its time is over only kind, page and times stay, as a count.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { DateColumn, InstantColumn } from '../platform/database/temporal-columns.ts';
import { CalendarDate, DateTime } from '../platform/graphql/scalars.ts';
import { EnquiryKind } from './enquiry-terms.ts';

@ObjectType({
  description: 'Something somebody told the town. How to reach them: `openEnquiryContact`, which is noted.',
})
@Entity()
@Unique('enquiry_request_ux', ['requestKey'])
@Check(
  'enquiry_forgotten_ck',
  'text IS NOT NULL OR (name IS NULL AND email IS NULL AND phone IS NULL AND note IS NULL AND fingerprint IS NULL)',
)
@Index('enquiry_open_ix', ['dueOn', 'id'], { where: 'closed_at IS NULL AND text IS NOT NULL' })
@Index('enquiry_closed_ix', ['closedAt', 'id'], { where: 'closed_at IS NOT NULL AND text IS NOT NULL' })
export class Enquiry {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => EnquiryKind, { description: 'What it is about.' })
  @Column('text')
  kind: EnquiryKind;

  /** Null once it was forgotten. */
  @Field(() => String, { description: 'What somebody wrote, in their own words.' })
  @Column('text', { nullable: true })
  text: string | null;

  @Field(() => String, { nullable: true, description: 'Path of the page they came from, without a query.' })
  @Column('text', { nullable: true })
  pagePath: string | null;

  @Field(() => String, { description: 'Language of the page, as `de-simple`.' })
  @Column('text')
  uiLanguage: string;

  @Column('text', { nullable: true })
  name: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  /** E.164. */
  @Column('text', { nullable: true })
  phone: string | null;

  @Field(() => DateTime, { description: 'When it came.' })
  @InstantColumn()
  receivedAt: Temporal.Instant;

  /** Stored, for it was promised: a day off that is entered later changes nothing about it. */
  @Field(() => CalendarDate, { description: 'The day by which a first answer was promised.' })
  @DateColumn()
  dueOn: Temporal.PlainDate;

  @Field(() => CalendarDate, { description: 'Unanswered after this day, it is escalated.' })
  @DateColumn()
  escalatesOn: Temporal.PlainDate;

  @Column('uuid', { nullable: true })
  takenBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody of the staff took it on.' })
  @InstantColumn({ nullable: true })
  takenAt: Temporal.Instant | null;

  @Field(() => String, { nullable: true, description: 'What the staff noted about it.' })
  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { nullable: true })
  closedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered, or laid aside.' })
  @InstantColumn({ nullable: true })
  closedAt: Temporal.Instant | null;

  /** Chosen by the client; a repeated request makes no second enquiry. */
  @Column('text')
  requestKey: string;

  /** Keyed hash of what was sent; it goes with the text. */
  @Column('bytea', { nullable: true })
  fingerprint: Buffer | null;
}
