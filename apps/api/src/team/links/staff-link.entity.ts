// A one-time link that lets somebody in, or lets them make their account.
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
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
import { DateTime } from '../../platform/graphql/scalars.ts';
import { InstantColumn } from '../../platform/database/temporal-columns.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';

export enum LinkKind {
  INVITATION = 'INVITATION',
  FIRST_ADMIN = 'FIRST_ADMIN',
  SIGN_IN = 'SIGN_IN',
}

registerEnumType(LinkKind, {
  name: 'LinkKind',
  description: 'What a one-time link is for.',
  valuesMap: {
    INVITATION: { description: 'Choose a password and set up a second factor; valid for seven days.' },
    FIRST_ADMIN: { description: 'The same for the first one to look after the town; valid for 24 hours.' },
    SIGN_IN: { description: 'Come in without a password; valid for 24 hours.' },
  },
});

@ObjectType({ description: 'A one-time link that can still be opened.' })
@Entity()
@Check(
  'staff_link_kind_ck',
  `CASE kind WHEN 'FIRST_ADMIN' THEN staff_id IS NULL ELSE kind IN ('INVITATION', 'SIGN_IN') AND staff_id IS NOT NULL END`,
)
@Unique('staff_link_token_ux', ['tokenHash'])
@Index('staff_link_staff_ix', ['staffId'])
@Index('staff_link_expires_ix', ['expiresAt'])
export class StaffLink {
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => LinkKind, { description: 'What it is for.' })
  @Column('text')
  kind: LinkKind;

  /** Null for the first admin, who is nobody yet. */
  @Column('uuid', { nullable: true })
  staffId: string | null;

  @ManyToOne(() => StaffMember, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'staff_link_staff_fk' })
  staffRow?: Relation<StaffMember>;

  /** SHA-256 of the token: whoever reads the table has no link. */
  @Column('bytea')
  tokenHash: Buffer;

  @Field(() => DateTime, { description: 'Until when it can be opened.' })
  @InstantColumn()
  expiresAt: Temporal.Instant;

  @InstantColumn({ nullable: true })
  usedAt: Temporal.Instant | null;

  @InstantColumn({ nullable: true })
  withdrawnAt: Temporal.Instant | null;
}
