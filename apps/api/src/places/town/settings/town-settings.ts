// The town's data as its admins see and change them.
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { RetentionTimes, retentionOf } from '../retention-times.ts';
import { TownColours } from '../colours/town-colours.ts';
import { AccessibilityDeclaration } from '../legal/accessibility-declaration.ts';
import { LegalBasis } from '../legal/legal-basis.ts';
import { SignLanguageVideo } from '../legal/sign-language-video.ts';
import { Imprint, type Town, TownContact } from '../town.entity.ts';

export enum TownSection {
  IMPRINT = 'IMPRINT',
  PRIVACY = 'PRIVACY',
  ACCESSIBILITY = 'ACCESSIBILITY',
}

registerEnumType(TownSection, {
  name: 'TownSection',
  description: 'A page that the law asks for.',
});

@ObjectType({ description: 'The town’s data as its admins see and change them.' })
export class TownSettings {
  @Field(() => Int, { description: 'Grows with every change; say it when you save.' })
  version: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was set up; null before.' })
  setUpAt: Temporal.Instant | null;

  @Field(() => String, { description: 'Name of the town.' })
  name: string;

  @Field(() => String, { description: 'IANA time zone in which all local times are meant.' })
  timeZone: string;

  @Field(() => String, {
    description: 'Federal state (ISO 3166-2:DE without DE-), for public holidays.',
  })
  federalState: string;

  @Field(() => [String], { description: 'Languages of the interface, ISO 639-1, first is the default.' })
  languages: string[];

  @Field(() => TownContact, { description: 'The office that answers for the platform.' })
  contact: TownContact;

  @Field(() => Imprint, { description: 'Who publishes the platform.' })
  imprint: Imprint;

  @Field(() => String, { description: 'Who answers questions about personal data, with address.' })
  privacyContact: string;

  @Field(() => AccessibilityDeclaration, { description: 'Declaration of accessibility.' })
  accessibility: AccessibilityDeclaration;

  @Field(() => String, { description: 'The authority one can complain to about privacy, with address.' })
  supervisoryAuthority: string;

  @Field(() => LegalBasis, { description: 'What lets it keep personal data.' })
  legalBasis: LegalBasis;

  @Field(() => SignLanguageVideo, {
    nullable: true,
    description: 'Its video in sign language, if there is one.',
  })
  signLanguage: SignLanguageVideo | null;

  @Field(() => TownColours, { nullable: true, description: 'Its colours; null with Mitnand’s own.' })
  colours: TownColours | null;

  @Field(() => RetentionTimes, { description: 'How long it keeps what it knows about people.' })
  retention: RetentionTimes;

  @Field(() => [TownSection], { description: 'What the law asks for and is not complete yet.' })
  missing: TownSection[];
}

/** A town's row as its admins see it. */
export function settingsOf(town: Town): TownSettings {
  return { ...town, retention: retentionOf(town), missing: missingIn(town) };
}

/** § 5 DDG; Articles 13 and 77 GDPR; § 10 L-BGG with Decision (EU) 2018/1523. */
function missingIn({ imprint, privacyContact, supervisoryAuthority, accessibility }: Town): TownSection[] {
  const { publisher, representative, postalAddress, email } = imprint;
  const { conformance, preparedOn, status, method, arbitration } = accessibility;
  const isComplete: Record<TownSection, unknown[]> = {
    [TownSection.IMPRINT]: [publisher, representative, postalAddress, email],
    [TownSection.PRIVACY]: [privacyContact, supervisoryAuthority],
    [TownSection.ACCESSIBILITY]: [conformance, preparedOn, status, method, arbitration],
  };
  return Object.values(TownSection).filter((section) => !isComplete[section].every(Boolean));
}
