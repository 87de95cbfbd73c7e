// What somebody offers or asks for; dates, places and texts are rows of their own.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
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
import { Organisation } from '../organisations/organisation.entity.ts';
import { District } from '../places/venues/district.entity.ts';
import type { Localised } from '../places/localised.ts';
import { Venue } from '../places/venues/venue.entity.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { InstantColumn } from '../platform/database/temporal-columns.ts';
import { Category, Insurance, OfferKind, Reconfirm, Schedule } from './offer-terms.ts';
import { Picture } from '../pictures/picture.entity.ts';

export type OfferState = 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED' | 'WITHDRAWN';

@ObjectType({ description: 'A named person one can ask about an offer.' })
export class OfferContact {
  @Field(() => String, { description: 'Name of the person.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;
}

@ObjectType({ description: 'A published offer: volunteering, a consultation or a gathering.' })
@Entity()
@Unique('offer_number_ux', ['number'])
@Check('offer_number_ck', `number ~ '^[1-9][0-9]{4,6}$'`)
@Check('offer_kind_ck', `kind IN ('ENGAGEMENT', 'CONSULTATION', 'GATHERING')`)
@Check('offer_schedule_ck', `schedule IN ('DATED', 'BY_ARRANGEMENT')`)
@Check('offer_state_ck', `state IN ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'WITHDRAWN')`)
@Check('offer_published_ck', `state <> 'PUBLISHED' OR published_at IS NOT NULL`)
@Check('offer_party_ck', 'largest_party BETWEEN 1 AND 100')
@Check('offer_cutoff_ck', 'cutoff_minutes BETWEEN 0 AND 43200')
@Check('offer_reconfirm_ck', `reconfirm IN ('OFF', 'ASK', 'RELEASE')`)
@Index('offer_reconfirm_ix', ['id'], { where: `reconfirm <> 'OFF'` })
@Index('offer_published_ix', ['publishedAt', 'id'], { where: `state = 'PUBLISHED'` })
@Index('offer_by_arrangement_ix', ['publishedAt', 'id'], {
  where: `state = 'PUBLISHED' AND schedule = 'BY_ARRANGEMENT'`,
})
@Index('offer_categories_ix', { synchronize: false })
@Index('offer_languages_ix', { synchronize: false })
@Index('offer_organisation_published_ix', ['organisationId', 'publishedAt', 'id'], {
  where: `state = 'PUBLISHED'`,
})
@Index('offer_district_published_ix', ['districtId', 'publishedAt', 'id'], { where: `state = 'PUBLISHED'` })
@Index('offer_kind_published_ix', ['kind', 'publishedAt', 'id'], { where: `state = 'PUBLISHED'` })
@Index('offer_number_published_ix', { synchronize: false })
@Index('offer_venue_arranged_ix', ['venueId', 'publishedAt', 'id'], {
  where: `state = 'PUBLISHED' AND schedule = 'BY_ARRANGEMENT'`,
})
@Index('offer_organisation_ix', ['organisationId'])
@Index('offer_venue_ix', ['venueId'])
@Index('offer_district_ix', ['districtId'])
@Index('offer_edited_ix', ['updatedAt', 'id'])
@Index('offer_confirmed_ix', ['confirmedAt'], { where: `state = 'PUBLISHED'` })
@Index('offer_picture_ix', ['pictureId'], { where: 'picture_id IS NOT NULL' })
export class Offer {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, {
    description:
      'Five digits (more once those are used up), the same on screen, flyer, phone and kiosk; never reused.',
  })
  @Column('text')
  number: string;

  @Field(() => OfferKind, { description: 'Kind of offer.' })
  @Column('text')
  kind: OfferKind;

  @Field(() => Schedule, { description: 'Whether it has dates.' })
  @Column('text')
  schedule: Schedule;

  @Column('text')
  state: OfferState;

  @Field(() => String, { description: 'Language its author wrote in, ISO 639-1.' })
  @Column('text')
  originalLanguage: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'offer_organisation_fk' })
  organisationRow?: Relation<Organisation>;

  @Column('uuid', { nullable: true })
  venueId: string | null;

  @ManyToOne(() => Venue)
  @JoinColumn({ name: 'venue_id', foreignKeyConstraintName: 'offer_venue_fk' })
  venueRow?: Relation<Venue> | null;

  @Column('uuid', { nullable: true })
  districtId: string | null;

  @ManyToOne(() => District)
  @JoinColumn({ name: 'district_id', foreignKeyConstraintName: 'offer_district_fk' })
  districtRow?: Relation<District> | null;

  @Field(() => [Category], { description: 'Areas it belongs to.' })
  @Column('text', { array: true })
  categories: Category[];

  @Field(() => [String], { description: 'Languages spoken there, ISO 639-1.' })
  @Column('text', { array: true })
  spokenLanguages: string[];

  @Field(() => OfferContact, { description: 'A named person one can ask.' })
  @Column('jsonb')
  contact: OfferContact;

  @Field(() => Insurance, { description: 'Who insures helpers.' })
  @Column('text')
  insurance: Insurance;

  @Column('jsonb', { nullable: true })
  expenses: Localised | null;

  @Field(() => Boolean, {
    description: 'Whether an extended certificate of conduct must be shown (§ 72a SGB VIII).',
  })
  @Column('boolean')
  certificateRequired: boolean;

  @Field(() => Int, { nullable: true, description: 'Youngest age in years; null when there is none.' })
  @Column('int', { nullable: true })
  minimumAge: number | null;

  @Field(() => Boolean, { description: 'Whether one may bring children.' })
  @Column('boolean')
  childrenWelcome: boolean;

  @Field(() => Boolean, { description: 'Whether it suits groups.' })
  @Column('boolean')
  groupsWelcome: boolean;

  @Field(() => Boolean, { description: 'Whether experience is needed.' })
  @Column('boolean')
  experienceNeeded: boolean;

  @Field(() => Boolean, { description: 'Whether one can take part from home.' })
  @Column('boolean')
  online: boolean;

  @Field(() => Boolean, { description: 'Whether a booking needs an e-mail address or a phone number.' })
  @Column('boolean')
  contactRequired: boolean;

  @Field(() => Int, { description: 'Most people one booking may bring, itself included.' })
  @Column('int')
  largestParty: number;

  @Field(() => Int, { description: 'Bookings close this many minutes before the start.' })
  @Column('int')
  cutoffMinutes: number;

  @Field(() => Reconfirm, { description: 'Whether people are asked one to two days before if they come.' })
  @Column('text', { default: Reconfirm.OFF })
  reconfirm: Reconfirm;

  @Field(() => Int, {
    nullable: true,
    description: 'It takes place with at least this many; null when any number will do.',
  })
  @Column('int', { nullable: true })
  minimumParticipants: number | null;

  /** Null before; nobody outside sees an offer then. */
  @Field(() => DateTime, { description: 'When it became public.' })
  @InstantColumn({ nullable: true })
  publishedAt: Temporal.Instant | null;

  @Field(() => DateTime, { description: 'When it was last edited.' })
  @InstantColumn()
  updatedAt: Temporal.Instant;

  /** Somebody of the team; null for what the demo town brought. */
  @Column('uuid', { nullable: true })
  editedBy: string | null;

  /** When somebody last said or showed that it is still true; without a coming date it goes stale from then on. */
  @InstantColumn({ nullable: true })
  confirmedAt: Temporal.Instant | null;

  /** When that was so before, where the last word can be taken back; publishing can not. */
  @InstantColumn({ nullable: true })
  confirmedBefore: Temporal.Instant | null;

  @Column('uuid', { nullable: true })
  pictureId: string | null;

  @ManyToOne(() => Picture)
  @JoinColumn({ name: 'picture_id', foreignKeyConstraintName: 'offer_picture_fk' })
  pictureRow?: Relation<Picture> | null;

  /** What the picture shows, for people who don't see it. */
  @Column('jsonb', { nullable: true })
  pictureAlternative: Localised | null;

  /** How often it was withdrawn or came back; a trigger counts. Added to the sequence of each of its dates. */
  @Column('int', { default: 0 })
  sequence: number;

  get isPublic(): boolean {
    return this.state === 'PUBLISHED';
  }
}
