// The declaration of accessibility: what the model of the EU (Commission Implementing Decision 2018/1523) asks a town to say.
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsOptional, MaxLength } from 'class-validator';
import { CalendarDate } from '../../../platform/graphql/scalars.ts';

enum Conformance {
  FULL = 'FULL',
  PARTIAL = 'PARTIAL',
  NONE = 'NONE',
}

registerEnumType(Conformance, {
  name: 'Conformance',
  description: 'How far the pages conform to BITV 2.0 and EN 301 549, in the three words of the model.',
  valuesMap: {
    FULL: { description: 'Fully: vollständig vereinbar.' },
    PARTIAL: { description: 'Partly: teilweise vereinbar.' },
    NONE: { description: 'Not: nicht vereinbar.' },
  },
});

@ObjectType({ description: 'The declaration of accessibility (BITV 2.0, L-BGG § 10), in German.' })
@InputType('AccessibilityDeclarationInput', { description: 'The declaration of accessibility.' })
export class AccessibilityDeclaration {
  @Field(() => Conformance, {
    nullable: true,
    description: 'How far the pages conform; null while nobody has said.',
  })
  @IsOptional()
  @IsEnum(Conformance)
  conformance?: `${Conformance}` | null;

  @Field(() => String, { description: 'How far the platform conforms, in words.' })
  @MaxLength(5_000)
  status: string;

  @Field(() => [String], {
    description: 'What is not accessible yet, each with its reason and what to do instead.',
  })
  @ArrayMaxSize(50)
  @MaxLength(1_000, { each: true })
  gaps: string[];

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which the declaration was first made; null while nobody has said.',
  })
  preparedOn?: string | null;

  @Field(() => CalendarDate, { description: 'Day of the last check.' })
  checkedOn: string;

  @Field(() => String, { description: 'How it was checked.' })
  @MaxLength(5_000)
  method: string;

  @Field(() => String, { description: 'Arbitration body one can turn to.' })
  @MaxLength(5_000)
  arbitration: string;
}
