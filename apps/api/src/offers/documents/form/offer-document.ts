// What the form of the team shows of an offer, as one document that may be incomplete: type and input have the same fields.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { Category, Insurance, OfferKind, Reconfirm, Schedule, TextOrigin } from '../../offer-terms.ts';
import { DatesDocument } from './document-dates.ts';

const LANGUAGE = /^[a-z]{2,3}$/;

@ObjectType('DraftText', { description: 'The words in one language as they are typed.' })
@InputType('DraftTextInput', { description: 'The words in one language as they are typed.' })
export class DraftText {
  @Field(() => String, { description: 'ISO 639-1.' })
  @Matches(LANGUAGE)
  language: string;

  @Field(() => TextOrigin, { defaultValue: TextOrigin.AUTHOR, description: 'Who wrote it.' })
  origin: TextOrigin = TextOrigin.AUTHOR;

  @Field(() => String, { nullable: true, description: 'At most 255 characters.' })
  @IsOptional()
  @MaxLength(255)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'One or two sentences, at most 500 characters.' })
  @IsOptional()
  @MaxLength(500)
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Paragraphs, at most 10,000 characters.' })
  @IsOptional()
  @MaxLength(10_000)
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What is asked of whoever takes part.' })
  @IsOptional()
  @MaxLength(2_000)
  asked?: string | null;

  @Field(() => String, { nullable: true, description: 'What one gets in return.' })
  @IsOptional()
  @MaxLength(2_000)
  given?: string | null;

  @Field(() => String, { nullable: true, description: 'What is paid or costs.' })
  @IsOptional()
  @MaxLength(500)
  expenses?: string | null;

  @Field(() => String, { nullable: true, description: 'What the picture shows.' })
  @IsOptional()
  @MaxLength(300)
  pictureAlternative?: string | null;
}

@ObjectType('DraftContact', { description: 'The person one can ask, as typed.' })
@InputType('DraftContactInput', { description: 'The person one can ask, as typed.' })
export class DraftContact {
  @Field(() => String, { nullable: true, description: 'Name.' })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  @IsOptional()
  @MaxLength(50)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;
}

@ObjectType('OfferDraft', { description: 'An offer as the form shows it; it may be incomplete.' })
@InputType('OfferDraftInput', { description: 'An offer as the form shows it; it may be incomplete.' })
export class OfferDocument extends DatesDocument {
  @Field(() => OfferKind, { nullable: true, description: 'Kind.' })
  kind?: OfferKind | null;

  @Field(() => Schedule, { nullable: true, description: 'Whether it has dates.' })
  schedule?: Schedule | null;

  @Field(() => String, { defaultValue: 'de', description: 'Language its author writes in, ISO 639-1.' })
  @Matches(LANGUAGE)
  originalLanguage: string = 'de';

  @Field(() => [DraftText], { defaultValue: [], description: 'Words by language, each at most once.' })
  @ArrayMaxSize(20)
  texts: DraftText[] = [];

  @Field(() => ID, { nullable: true, description: 'Who posts it.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The part of town it is for.' })
  @IsOptional()
  @IsUUID()
  districtId?: string | null;

  @Field(() => [Category], { defaultValue: [], description: 'Areas.' })
  @ArrayMaxSize(23)
  categories: Category[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Languages spoken there, ISO 639-1.' })
  @ArrayMaxSize(20)
  @Matches(LANGUAGE, { each: true })
  spokenLanguages: string[] = [];

  @Field(() => DraftContact, { nullable: true, description: 'The person one can ask.' })
  contact?: DraftContact | null;

  @Field(() => Insurance, { nullable: true, description: 'Who insures helpers.' })
  insurance?: Insurance | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a certificate of conduct must be shown.' })
  certificateRequired?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Youngest age in years.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(120)
  minimumAge?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one may bring children.' })
  childrenWelcome?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it suits groups.' })
  groupsWelcome?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether experience is needed.' })
  experienceNeeded?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a booking needs an address or number; null: as usual.',
  })
  contactRequired?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Most people in one booking; null: as usual.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  largestParty?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Bookings close so many minutes before; null: as usual.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(43_200)
  cutoffMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'It takes place with at least so many.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  minimumParticipants?: number | null;

  @Field(() => Reconfirm, {
    nullable: true,
    description: 'Whether people are asked one to two days before if they come; null: they are not.',
  })
  reconfirm?: Reconfirm | null;

  @Field(() => ID, { nullable: true, description: 'A picture that was sent to /team/pictures.' })
  @IsOptional()
  @IsUUID()
  pictureId?: string | null;
}

/** A stored document with the defaults of fields that came later. */
export function documentOf(content: object): OfferDocument {
  return Object.assign(new OfferDocument(), content);
}
