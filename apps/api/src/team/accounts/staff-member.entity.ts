// Somebody who works with the console: by password and second factor, by the town's sign-in, or by one-time links.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, OneToMany, PrimaryColumn, type Relation, Index } from 'typeorm';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { InstantColumn } from '../../platform/temporal-columns.ts';
import { StaffGrant } from './staff-grant.entity.ts';

@ObjectType({ description: 'Somebody who works with the console.' })
@Entity()
@Index('staff_member_email_ux', { synchronize: false })
export class StaffMember {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'Name, as colleagues say it.' })
  @Column({ type: 'text', collation: 'german' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail address to sign in with; null for those who come by link.',
  })
  @Column('text', { nullable: true })
  email: string | null;

  /** Argon2id in PHC format; null before the invitation is accepted and for those who come another way. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  /** Secret of the authenticator app, sealed with SECRET_KEY. */
  @Column('bytea', { nullable: true })
  totpSecret: Buffer | null;

  /** The last 30-second step a code was accepted for: a code works once. */
  @Column('bigint', { nullable: true })
  totpLastStep: string | null;

  @InstantColumn()
  createdAt: Temporal.Instant;

  /** Null while they work here. */
  @InstantColumn({ nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When they stopped working here; null while they do.',
  })
  endedAt: Temporal.Instant | null;

  @Field(() => [StaffGrant], { description: 'What they are there for.' })
  @OneToMany(() => StaffGrant, (grant) => grant.staffRow)
  grants: Relation<StaffGrant>[];
}
