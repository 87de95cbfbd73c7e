// What kiosk and pages tell when nobody could help.
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { WantedHelp } from '../../offers/listing/consultation-times/wanted-help.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { UnmetWishes } from './unmet-wishes.ts';

@Public()
@Resolver()
export class UnmetWishesResolver {
  constructor(private readonly wishes: UnmetWishes) {}

  @Mutation(() => Boolean, {
    description:
      'Counts, for today and without a person, that no mentor could help; say it once when there was no free time for what was ' +
      'chosen. False when it was not counted, because so many came from there already. Errors: NOT_FOUND, BAD_INPUT.',
  })
  noteUnmetWish(
    @Args('venueId', { type: () => ID, description: 'Where help was wanted.' }) venueId: string,
    @Args() needs: WantedHelp,
    @Context() guest: RequestContext,
  ): Promise<boolean> {
    return this.wishes.note(venueId, needs, guest);
  }
}
