// What an admin changes about the town; each section as a whole, and what is left out stays.
import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsIn, IsOptional, Length } from 'class-validator';
import { languages } from '@mitnand/i18n/languages';
import { FEDERAL_STATES } from '../federal-states.ts';
import { RetentionTimes } from '../retention-times.ts';
import { TownColours } from '../colours/town-colours.ts';
import { AccessibilityDeclaration } from '../legal/accessibility-declaration.ts';
import { LegalBasis } from '../legal/legal-basis.ts';
import { SignLanguageVideo } from '../legal/sign-language-video.ts';
import { Imprint, TownContact } from '../town.entity.ts';

@InputType({ description: 'What changes about the town; what is left out stays as it is.' })
export class TownInput {
  @Field(() => String, { nullable: true, description: 'Name of the town.' })
  @IsOptional()
  @Length(1, 80)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Federal state, as BW.' })
  @IsOptional()
  @IsIn(FEDERAL_STATES)
  federalState?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Languages of the interface; German is always one of them and comes first.',
  })
  @IsOptional()
  @ArrayMaxSize(languages.length)
  @ArrayUnique()
  @IsIn(languages.map(({ code }) => code), { each: true })
  languages?: string[] | null;

  @Field(() => TownContact, { nullable: true, description: 'The office that answers.' })
  contact?: TownContact | null;

  @Field(() => Imprint, { nullable: true, description: 'Who publishes the platform.' })
  imprint?: Imprint | null;

  @Field(() => String, { nullable: true, description: 'Who answers questions about personal data.' })
  @IsOptional()
  @Length(1, 1_000)
  privacyContact?: string | null;

  @Field(() => AccessibilityDeclaration, { nullable: true, description: 'Declaration of accessibility.' })
  accessibility?: AccessibilityDeclaration | null;

  @Field(() => String, { nullable: true, description: 'The authority one can complain to about privacy.' })
  @IsOptional()
  @Length(1, 1_000)
  supervisoryAuthority?: string | null;

  @Field(() => LegalBasis, { nullable: true, description: 'What lets it keep personal data.' })
  legalBasis?: LegalBasis | null;

  @Field(() => SignLanguageVideo, { nullable: true, description: 'Its video in sign language.' })
  signLanguage?: SignLanguageVideo | null;

  @Field(() => TownColours, { nullable: true, description: 'Colours of its own.' })
  colours?: TownColours | null;

  @Field(() => Boolean, { nullable: true, description: 'True: back to Mitnand’s own colours.' })
  usualColours?: boolean | null;

  @Field(() => RetentionTimes, { nullable: true, description: 'How long what is kept.' })
  retention?: RetentionTimes | null;
}
