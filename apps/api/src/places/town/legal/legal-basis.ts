// On what ground of the GDPR the town keeps what people tell it (Articles 6 and 13 (1) c).
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, MaxLength } from 'class-validator';

enum LegalGround {
  PUBLIC_TASK = 'PUBLIC_TASK',
  ASSOCIATION = 'ASSOCIATION',
}

registerEnumType(LegalGround, {
  name: 'LegalGround',
  description: 'Who runs the platform, and what lets them keep personal data.',
  valuesMap: {
    PUBLIC_TASK: {
      description: 'A municipality: Article 6 (1) e GDPR with the data protection act of its federal state.',
    },
    ASSOCIATION: { description: 'An association or foundation: Article 6 (1) b and f GDPR.' },
  },
});

@ObjectType({ description: 'What lets the town keep personal data, as its page on privacy says.' })
@InputType('LegalBasisInput', { description: 'What lets the town keep personal data.' })
export class LegalBasis {
  @Field(() => LegalGround, { description: 'The page has words for it in every language.' })
  @IsEnum(LegalGround)
  ground: `${LegalGround}`;

  @Field(() => String, { description: 'The town’s own words in place of those, in German; empty without.' })
  @MaxLength(2_000)
  words: string;
}

/** What nearly every town says. */
export const usualBasis: LegalBasis = { ground: 'PUBLIC_TASK', words: '' };
