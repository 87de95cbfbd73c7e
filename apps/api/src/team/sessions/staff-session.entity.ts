// A browser in which somebody of the staff is signed in.
import { Field, ID, ObjectType } from '@nestjs/graphql';
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
import { Entry } from './entry.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';

@ObjectType({ description: 'A browser in which one is signed in.' })
@Entity()
@Check('staff_session_entry_ck', `entry IN ('PASSWORD', 'LINK', 'OIDC', 'DEMO')`)
@Unique('staff_session_token_ux', ['tokenHash'])
@Index('staff_session_staff_ix', ['staffId'])
@Index('staff_session_ends_ix', ['endsAt'])
export class StaffSession {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  staffId: string;

  @ManyToOne(() => StaffMember, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'staff_session_staff_fk' })
  staffRow?: Relation<StaffMember>;

  /** SHA-256 of the cookie: whoever reads the table can't sign in with it. */
  @Column('bytea')
  tokenHash: Buffer;

  @Field(() => Entry, { description: 'How it began.' })
  @Column('text')
  entry: Entry;

  @Field(() => String, {
    nullable: true,
    description: 'Browser and system in a few words, as it named itself.',
  })
  @Column('text', { nullable: true })
  device: string | null;

  @Field(() => DateTime, { description: 'When one signed in.' })
  @InstantColumn()
  createdAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'When it was last used, to the minute.' })
  @InstantColumn()
  lastSeenAt: Temporal.Instant;

  /** It ends then however much it is used. */
  @Field(() => DateTime, { description: 'When one must sign in again at the latest.' })
  @InstantColumn()
  endsAt: Temporal.Instant;

  /** Minutes without use after which it ends. */
  @Column('int')
  idleMinutes: number;
}
