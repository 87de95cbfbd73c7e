// Who did what to which object and when: ids only, so that it can be kept when people are forgotten.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { InstantColumn } from '../../platform/database/temporal-columns.ts';

@ObjectType({ description: 'Something somebody of the staff did, or tried to do.' })
@Entity()
@Index('audit_entry_at_ix', ['at', 'id'])
@Index('audit_entry_staff_ix', ['staffId', 'at'])
@Index('audit_entry_object_ix', ['objectId', 'at'])
@Index('audit_entry_action_ix', ['action', 'at'])
export class AuditEntry {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => DateTime, { description: 'When it began.' })
  @InstantColumn()
  at: Temporal.Instant;

  /** Null for what happened before anybody was known, as a refused sign-in. */
  @Column('uuid', { nullable: true })
  staffId: string | null;

  @Field(() => String, { description: 'Object and verb, as offer.publish.' })
  @Column('text')
  action: string;

  @Field(() => ID, { nullable: true, description: 'What it was done to.' })
  @Column('uuid', { nullable: true })
  objectId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'DONE, or the code of the refusal; null while it runs, or when the process died meanwhile.',
  })
  @Column('text', { nullable: true })
  outcome: string | null;
}
