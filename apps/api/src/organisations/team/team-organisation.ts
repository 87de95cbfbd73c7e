// An organisation as those who work with it see and change it.
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEmail, IsOptional, IsUrl, Length, Matches, MaxLength } from 'class-validator';
import { LanguageText, languageTexts, localised } from '../../places/language-text.ts';
import { PHONE } from '../../places/phone.ts';
import type { Organisation } from '../organisation.entity.ts';
import type { OrganisationDraft } from '../organisations.service.ts';

export enum TrustLevel {
  ALWAYS_REVIEW = 'ALWAYS_REVIEW',
  FIRST_OFFERS = 'FIRST_OFFERS',
  TRUSTED = 'TRUSTED',
}

registerEnumType(TrustLevel, {
  name: 'Trust',
  description: 'How much of what an organisation posts is read by the team before it is public.',
  valuesMap: {
    ALWAYS_REVIEW: { description: 'Every offer.' },
    FIRST_OFFERS: { description: 'The first ones.' },
    TRUSTED: { description: 'None.' },
  },
});

@ObjectType({ description: 'An organisation as those who work with it see it.' })
export class TeamOrganisation {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => [LanguageText], { description: 'What it does, per language.' })
  descriptions: LanguageText[];

  @Field(() => String, { nullable: true, description: 'Address of its own site.' })
  website: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address for the team; never public.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number for the team; never public.' })
  phone: string | null;

  @Field(() => TrustLevel, { description: 'How much is read before it is public.' })
  trust: `${TrustLevel}`;
}

@InputType({ description: 'An organisation that posts offers.' })
export class OrganisationInput {
  @Field(() => String, { description: 'Name.' })
  @Length(1, 200)
  name: string;

  @Field(() => [LanguageText], { description: 'What it does, per language; German at least.' })
  @ArrayMaxSize(20)
  descriptions: LanguageText[];

  @Field(() => String, { nullable: true, description: 'Address of its own site, with https://.' })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(500)
  website?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address for the team.' })
  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number for the team.' })
  @IsOptional()
  @Matches(PHONE)
  phone?: string | null;
}

/** An organisation's row as those who work with it see it. */
export function teamOrganisation(organisation: Organisation): TeamOrganisation {
  return { ...organisation, descriptions: languageTexts(organisation.description) };
}

/** What was sent, as it is stored; what is left out is taken away. */
export function draftOf(input: OrganisationInput): OrganisationDraft {
  const { descriptions, website = null, email = null, phone = null, name } = input;
  return { name, website, email, phone, description: localised(descriptions) };
}
