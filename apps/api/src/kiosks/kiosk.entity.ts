// A touch device at a venue at which people book for themselves.
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
import { Venue } from '../places/venues/venue.entity.ts';
import { refusal } from '../platform/database/database-errors.ts';
import { InstantColumn } from '../platform/database/temporal-columns.ts';
import { DateTime } from '../platform/graphql/scalars.ts';

refusal('kiosk_name_ux', 'BAD_INPUT', {}, 'input.name');
refusal('kiosk_venue_fk', 'BAD_INPUT', {}, 'input.venueId');
/** Two codes are the same once in a hundred million: the next try makes another. */
refusal('kiosk_code_ux', 'UNAVAILABLE');

@ObjectType({
  description: 'A touch device of the town’s; `lockedAt` and `codeValidUntil` stand in its resolver.',
})
@Entity()
@Unique('kiosk_name_ux', ['venueId', 'name'])
@Unique('kiosk_code_ux', ['codeHash'])
@Unique('kiosk_token_ux', ['tokenHash'])
@Check('kiosk_code_ck', `(code_hash IS NULL) = (code_ends_at IS NULL)`)
@Check('kiosk_enrolled_ck', `(token_hash IS NULL) = (enrolled_at IS NULL)`)
@Check('kiosk_lock_ck', `lock_ends_at IS NULL OR locked_at IS NOT NULL`)
@Index('kiosk_revoked_ix', ['revokedAt'], { where: 'revoked_at IS NOT NULL' })
export class Kiosk {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  venueId: string;

  @ManyToOne(() => Venue)
  @JoinColumn({ name: 'venue_id', foreignKeyConstraintName: 'kiosk_venue_fk' })
  venueRow?: Relation<Venue>;

  @Field(() => String, { description: 'What the team calls it, as “Foyer”; no two at one venue.' })
  @Column({ type: 'text', collation: 'german' })
  name: string;

  @Field(() => DateTime, { description: 'When the team added it.' })
  @InstantColumn()
  addedAt: Temporal.Instant;

  /** Keyed hash of the one-time code: eight digits would soon be guessed from a plain one. */
  @Column('bytea', { nullable: true })
  codeHash: Buffer | null;

  @InstantColumn({ nullable: true })
  codeEndsAt: Temporal.Instant | null;

  /** SHA-256 of the cookie: whoever reads the table is no kiosk. */
  @Column('bytea', { nullable: true })
  tokenHash: Buffer | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when a device answers to it; null while none does.',
  })
  @InstantColumn({ nullable: true })
  enrolledAt: Temporal.Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'When the device was last heard of, to the minute.' })
  @InstantColumn({ nullable: true })
  lastSeenAt: Temporal.Instant | null;

  @InstantColumn({ nullable: true })
  lockedAt: Temporal.Instant | null;

  /** A lock set on the device ends by itself; null for one of the team's, which lasts. */
  @InstantColumn({ nullable: true })
  lockEndsAt: Temporal.Instant | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when its device is one no longer; null while it may be.',
  })
  @InstantColumn({ nullable: true })
  revokedAt: Temporal.Instant | null;
}

/** What locks a kiosk at this moment; null when nobody does, or no longer. */
export function lockOf(kiosk: Pick<Kiosk, 'lockedAt' | 'lockEndsAt'>, now: Temporal.Instant) {
  const { lockedAt, lockEndsAt } = kiosk;
  if (lockedAt === null) return null;
  if (lockEndsAt !== null && Temporal.Instant.compare(lockEndsAt, now) <= 0) return null;
  return { lockedAt, lockEndsAt };
}
