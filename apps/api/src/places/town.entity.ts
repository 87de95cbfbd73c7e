// The one town this instance serves: its name, zone and the people behind it.
import { Field, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../platform/graphql/scalars.ts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'The office that answers for the platform.' })
export class TownContact {
  @Field(() => String, { description: 'Name of the office.' })
  office: string;

  @Field(() => String, { description: 'Telephone number, as people dial it in Germany.' })
  phone: string;

  @Field(() => String, { description: 'E-mail address.' })
  email: string;

  @Field(() => String, { description: 'When somebody answers, in German.' })
  openingHours: string;

  @Field(() => String, { description: 'Postal address, lines separated by line feeds.' })
  postalAddress: string;
}

@ObjectType({ description: 'Who publishes the platform (§ 5 DDG).' })
export class Imprint {
  @Field(() => String, { description: 'The legal person that publishes.' })
  publisher: string;

  @Field(() => String, { description: 'Who represents the publisher.' })
  representative: string;

  @Field(() => String, { description: 'Postal address, lines separated by line feeds.' })
  postalAddress: string;

  @Field(() => String, { description: 'Telephone number.' })
  phone: string;

  @Field(() => String, { description: 'E-mail address.' })
  email: string;
}

@ObjectType({ description: 'The declaration of accessibility (BITV 2.0, L-BGG § 10), in German.' })
export class AccessibilityDeclaration {
  @Field(() => String, { description: 'How far the platform conforms.' })
  status: string;

  @Field(() => [String], { description: 'What is not accessible yet, each with its reason.' })
  gaps: string[];

  @Field(() => CalendarDate, { description: 'Day of the last check.' })
  checkedOn: string;

  @Field(() => String, { description: 'How it was checked.' })
  method: string;

  @Field(() => String, { description: 'Arbitration body one can turn to.' })
  arbitration: string;
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

  @Field(() => AccessibilityDeclaration, { description: 'Declaration of accessibility.' })
  @Column('jsonb')
  accessibility: AccessibilityDeclaration;
}
