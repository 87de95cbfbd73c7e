// Somebody who works with the console: by password and second factor, by the town's sign-in, or by one-time links.
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ConsoleLanguage } from './console-language.ts';
import { refusal } from '../../platform/database/database-errors.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { InstantColumn } from '../../platform/database/temporal-columns.ts';

export enum StaffState {
  INVITED = 'INVITED',
  ACTIVE = 'ACTIVE',
  ENDED = 'ENDED',
}

registerEnumType(StaffState, {
  name: 'StaffState',
  description: 'Whether somebody works here.',
  valuesMap: {
    INVITED: { description: 'Entered, but never came in yet.' },
    ACTIVE: { description: 'Works here.' },
    ENDED: { description: 'No longer works here, and can’t come in.' },
  },
});

refusal('staff_member_email_ux', 'EMAIL_IN_USE', {}, 'email');

@ObjectType({ description: 'Somebody who works with the console.' })
@Entity()
@Check('staff_member_password_ck', 'password_hash IS NULL OR totp_secret IS NOT NULL')
@Check('staff_member_language_ck', `language IN ('de', 'en')`)
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

  /** In which they read the console, or in which they were invited; letters to them are written in it. Null: German. */
  @Column('text', { nullable: true })
  language: ConsoleLanguage | null;

  /** Argon2id in PHC format; null before the invitation is accepted and for those who come another way. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  /** Secret of the authenticator app, sealed with SECRET_KEY. */
  @Column('bytea', { nullable: true })
  totpSecret: Buffer | null;

  /** The last 30-second step a code was accepted for: a code works once. */
  @Column('bigint', { nullable: true })
  totpLastStep: string | null;

  /** Who they are for the town's own sign-in, from the first time they came by it. */
  @Column('text', { nullable: true })
  oidcSubject: string | null;

  @Field(() => DateTime, { description: 'When somebody entered them here.' })
  @InstantColumn()
  createdAt: Temporal.Instant;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they first came in; null while their invitation waits.',
  })
  @InstantColumn({ nullable: true })
  joinedAt: Temporal.Instant | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they stopped working here; null while they do.',
  })
  @InstantColumn({ nullable: true })
  endedAt: Temporal.Instant | null;

  @Field(() => StaffState, { description: 'Whether they work here.' })
  get state(): StaffState {
    if (this.endedAt) return StaffState.ENDED;
    return this.joinedAt ? StaffState.ACTIVE : StaffState.INVITED;
  }
}
