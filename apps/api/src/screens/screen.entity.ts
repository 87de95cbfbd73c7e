// A screen in a window or a foyer that shows what is on; anybody who has its key may see it.
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
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
import { OfferKind } from '../offers/offer-terms.ts';
import { Venue } from '../places/venues/venue.entity.ts';
import { refusal } from '../platform/database/database-errors.ts';
import { InstantColumn } from '../platform/database/temporal-columns.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { ScreenOrientation, ScreenPartKind, ScreenSeenBy, ScreenTheme } from './screen-terms.ts';

refusal('screen_name_ux', 'BAD_INPUT', {}, 'input.name');
refusal('screen_venue_fk', 'BAD_INPUT', {}, 'input.venueId');
/** Two keys are the same once in 800 trillion: the next try makes another. */
refusal('screen_key_ux', 'UNAVAILABLE');

@ObjectType({ description: 'A part of what a screen shows in turn.' })
export class ScreenPart {
  @Field(() => ScreenPartKind, { description: 'What it shows.' })
  part: ScreenPartKind;

  @Field(() => Int, { description: 'How much of the time it gets beside the others, 1 to 5.' })
  share: number;
}

@ObjectType({ description: 'An info screen of the town’s, as the team sees it.' })
@Entity()
@Unique('screen_name_ux', ['venueId', 'name'])
@Unique('screen_key_ux', ['key'])
@Check('screen_seen_by_ck', `seen_by IN ('script', 'player', 'html', 'text')`)
@Check('screen_languages_ck', `cardinality(languages) BETWEEN 1 AND 9`)
@Check('screen_theme_ck', `theme IN ('LIGHT', 'DARK', 'CONTRAST')`)
@Check('screen_orientation_ck', `orientation IN ('AUTO', 'PORTRAIT', 'LANDSCAPE')`)
@Check('screen_seconds_ck', `seconds BETWEEN 8 AND 60`)
@Check('screen_size_ck', `distance BETWEEN 0.5 AND 20 AND diagonal BETWEEN 7 AND 150`)
@Check('screen_kinds_ck', `kinds <@ ARRAY['ENGAGEMENT', 'CONSULTATION', 'GATHERING']`)
@Check('screen_parts_ck', `jsonb_array_length(parts) BETWEEN 1 AND 4`)
@Index('screen_revoked_ix', ['revokedAt'], { where: 'revoked_at IS NOT NULL' })
@Index('screen_silent_ix', ['lastSeenAt'], { where: 'revoked_at IS NULL' })
export class Screen {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  venueId: string;

  @ManyToOne(() => Venue)
  @JoinColumn({ name: 'venue_id', foreignKeyConstraintName: 'screen_venue_fk' })
  venueRow?: Relation<Venue>;

  @Field(() => String, { description: 'What the team calls it, as “Schaufenster”; no two at one venue.' })
  @Column({ type: 'text', collation: 'german' })
  name: string;

  /** Readable, as the team copies it again for another player; what it opens is public anyway. */
  @Field(() => String, { description: 'Ten letters and digits by which a player asks for it.' })
  @Column('text')
  key: string;

  @Field(() => DateTime, { description: 'When the team added it.' })
  @InstantColumn()
  addedAt: Temporal.Instant;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when its key opens nothing; null while it does.',
  })
  @InstantColumn({ nullable: true })
  revokedAt: Temporal.Instant | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a player last asked for it, to the minute; null before the first did.',
  })
  @InstantColumn({ nullable: true })
  lastSeenAt: Temporal.Instant | null;

  @Field(() => String, {
    nullable: true,
    description: 'The version of the document its player said it shows; null where none said so.',
  })
  @Column('text', { nullable: true })
  shownVersion: string | null;

  @Field(() => ScreenSeenBy, { nullable: true, description: 'What asked for it last.' })
  @Column('text', { nullable: true })
  seenBy: ScreenSeenBy | null;

  @Field(() => [String], { description: 'Languages it shows in turn, ISO 639-1; one at least.' })
  @Column('text', { array: true })
  languages: string[];

  @Field(() => ScreenTheme, { description: 'How it looks.' })
  @Column('text')
  theme: ScreenTheme;

  @Field(() => ScreenOrientation, { description: 'How it hangs.' })
  @Column('text')
  orientation: ScreenOrientation;

  @Field(() => Int, { description: 'Seconds for which a page stays, 8 to 60.' })
  @Column('int')
  seconds: number;

  @Field(() => Float, { description: 'Metres from which it is to be read, 0.5 to 20.' })
  @Column('real')
  distance: number;

  @Field(() => Float, { description: 'Its diagonal in inches, 7 to 150.' })
  @Column('real')
  diagonal: number;

  @Field(() => [ID], { description: 'Only offers in these parts of town; empty: all.' })
  @Column('uuid', { array: true })
  districtIds: string[];

  @Field(() => [ID], { description: 'Only offers at these venues; empty: all.' })
  @Column('uuid', { array: true })
  venueIds: string[];

  @Field(() => [OfferKind], { description: 'Only offers of these kinds; empty: all.' })
  @Column('text', { array: true })
  kinds: OfferKind[];

  @Field(() => [ID], { description: 'Only offers of these organisations; empty: all.' })
  @Column('uuid', { array: true })
  organisationIds: string[];

  @Field(() => [ScreenPart], {
    description: 'What it shows in turn, in this order; what is missing, it does not.',
  })
  @Column('jsonb')
  parts: ScreenPart[];

  @Field(() => Int, { description: 'Grows with every change of its settings; say it when you save.' })
  @Column('int', { default: 1 })
  version: number;

  /** Who saved it last, for whoever was later; null for what a service made. */
  @Column('uuid', { nullable: true })
  editedBy: string | null;
}
