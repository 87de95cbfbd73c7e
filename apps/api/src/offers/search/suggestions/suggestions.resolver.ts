// What may be meant, for anybody who is typing.
import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '../../../platform/domain-error.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { SameForAll } from '../../../platform/graphql/same-for-all.ts';
import { Public } from '../../../platform/http/public.decorator.ts';
import { SearchSuggestion } from './suggestions.ts';
import { SuggestionsService } from './suggestions.service.ts';

const USUAL = 8;
const MOST = 20;
const LONGEST = 200;

@Public()
@Resolver()
export class SuggestionsResolver {
  constructor(private readonly suggestions: SuggestionsService) {}

  @SameForAll()
  @Query(() => [SearchSuggestion], {
    description:
      'What may be meant by a text that is still being typed, likeliest first; nothing for fewer than two letters.',
  })
  searchSuggestions(
    @Args('text', { type: () => String, description: 'As far as it is typed; at most 200 characters.' })
    text: string,
    @Args('first', {
      type: () => Int,
      nullable: true,
      defaultValue: USUAL,
      description: 'At most so many, 1 to 20.',
    })
    first: number | null,
    @Context() { language }: RequestContext,
  ): Promise<SearchSuggestion[]> {
    if (text.length > LONGEST) throw new DomainError('BAD_INPUT', {}, 'text');
    const most = first ?? USUAL;
    if (most < 1 || most > MOST) throw new DomainError('BAD_INPUT', {}, 'first');
    return this.suggestions.for(text, most, language);
  }
}
