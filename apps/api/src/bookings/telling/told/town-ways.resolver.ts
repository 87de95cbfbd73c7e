// On which ways this town reaches people at all, for the pages that ask how to reach somebody.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Channel } from '../../../messages/message-terms.ts';
import { Ways } from '../../../messages/ways.ts';
import { Town } from '../../../places/town/town.entity.ts';

@Resolver(() => Town)
export class TownWaysResolver {
  constructor(private readonly ways: Ways) {}

  @ResolveField(() => [Channel], {
    description:
      'On which ways it tells people what happens; without a mail server no MAIL, without a gateway no SMS.',
  })
  tellsBy(): readonly Channel[] {
    return this.ways.all;
  }
}
