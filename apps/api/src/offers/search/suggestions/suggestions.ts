// What may be meant while somebody is still typing: words of offers, titles, parts of town and places.
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum SuggestionKind {
  WORD = 'WORD',
  OFFER = 'OFFER',
  DISTRICT = 'DISTRICT',
  VENUE = 'VENUE',
}

registerEnumType(SuggestionKind, {
  name: 'SuggestionKind',
  description: 'What is suggested.',
  valuesMap: {
    WORD: { description: 'A text to search for.' },
    OFFER: { description: 'The title of an offer.' },
    DISTRICT: { description: 'A part of town.' },
    VENUE: { description: 'A place.' },
  },
});

@ObjectType({ description: 'What may be meant by what was typed so far.' })
export class SearchSuggestion {
  @Field(() => SuggestionKind, { description: 'What it is.' })
  kind: SuggestionKind;

  @Field(() => String, { description: 'The whole text to search for, or the name or title.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'The number of the offer, the id of the part of town or place; null for a word.',
  })
  key: string | null;
}
