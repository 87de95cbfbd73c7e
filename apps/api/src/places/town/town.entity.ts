// The one town this instance serves: its name, zone, colours and the people behind it.
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Length, MaxLength } from 'class-validator';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { InstantColumn } from '../../platform/database/temporal-columns.ts';
import { Picture } from '../../pictures/picture.entity.ts';
import { AccessibilityDeclaration } from './legal/accessibility-declaration.ts';
import { LegalBasis, usualBasis } from './legal/legal-basis.ts';
import { SignLanguageVideo } from './legal/sign-language-video.ts';
import { EmailField, PhoneField, PostalAddressField } from './reach-fields.ts';
import { RetentionTimes } from './retention-times.ts';
import { TownColours } from './colours/town-colours.ts';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

@ObjectType({ description: 'The office that answers for the platform.' })
@InputType('TownContactInput', { description: 'Where people reach the town’s office.' })
export class TownContact {
  @Field(() => String, { description: 'Name of the office.' })
  @Length(1, 200)
  office: string;

  @PhoneField()
  phone: string;

  @EmailField()
  email: string;

  @Field(() => String, { description: 'When somebody answers, in German.' })
  @MaxLength(300)
  openingHours: string;

  @PostalAddressField()
  postalAddress: string;
}

@ObjectType({ description: 'Who publishes the platform (§ 5 DDG).' })
@InputType('ImprintInput', { description: 'Who answers for these pages.' })
export class Imprint {
  @Field(() => String, { description: 'The legal person that publishes.' })
  @Length(1, 500)
  publisher: string;

  @Field(() => String, { description: 'Who represents the publisher.' })
  @MaxLength(200)
  representative: string;

  @PostalAddressField()
  postalAddress: string;

  @PhoneField()
  phone: string;

  @EmailField()
  email: string;
}

@ObjectType({ description: 'The one town this instance serves.' })
@Entity()
@Check('town_one_ck', 'id = 1')
export class Town {
  @PrimaryColumn('smallint', { default: 1 })
  id: number;

  @Field(() => String, { description: 'Name of the town.' })
  @Column('text')
  name: string;

  @Field(() => String, { description: 'IANA time zone in which all local times are meant.' })
  @Column('text')
  timeZone: string;

  @Field(() => String, { description: 'Federal state (ISO 3166-2:DE without DE-), for public holidays.' })
  @Column('text')
  federalState: string;

  @Field(() => [String], { description: 'Languages of the interface, ISO 639-1, first is the default.' })
  @Column('text', { array: true })
  languages: string[];

  @Field(() => TownContact, { description: 'The office that answers for the platform.' })
  @Column('jsonb')
  contact: TownContact;

  @Field(() => Imprint, { description: 'Who publishes the platform.' })
  @Column('jsonb')
  imprint: Imprint;

  @Field(() => String, { description: 'Who answers questions about personal data, with address.' })
  @Column('text')
  privacyContact: string;

  @Field(() => String, {
    description: 'The authority one can complain to about privacy, with address; empty until the town says.',
  })
  @Column('text', { default: '' })
  supervisoryAuthority: string;

  @Field(() => LegalBasis, { description: 'What lets it keep personal data.' })
  @Column('jsonb', { default: usualBasis })
  legalBasis: LegalBasis;

  @Field(() => AccessibilityDeclaration, { description: 'Declaration of accessibility.' })
  @Column('jsonb')
  accessibility: AccessibilityDeclaration;

  @Field(() => SignLanguageVideo, {
    nullable: true,
    description: 'Its video in sign language, if there is one.',
  })
  @Column('jsonb', { nullable: true })
  signLanguage: SignLanguageVideo | null;

  /** Grows with every change; who saves says which one they saw. */
  @Column('int', { default: 1 })
  version: number;

  /** The version in which each part was last changed, by `partOf`; parts that never were are missing. */
  @Column('jsonb', { default: {} })
  partVersions: Record<string, number>;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the first admin set the town up; null before, and then there is nothing to show yet.',
  })
  @InstantColumn({ nullable: true })
  setUpAt: Temporal.Instant | null;

  /** Null: Mitnand's own. */
  @Column('jsonb', { nullable: true })
  colours: TownColours | null;

  /** What was chosen; `retentionOf` adds the usual ones. */
  @Column('jsonb', { nullable: true })
  retention: Partial<RetentionTimes> | null;

  @Column('uuid', { nullable: true })
  logoId: string | null;

  /** Its logo, where it was read along; null: the sparrows. */
  @ManyToOne(() => Picture)
  @JoinColumn({ name: 'logo_id', foreignKeyConstraintName: 'town_logo_fk' })
  logo?: Relation<Picture> | null;
}
