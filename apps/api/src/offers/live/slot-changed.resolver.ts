// Free places as they change, for pages and screens that are open.
import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { Slot } from '../slot.entity.ts';
import { LiveSlots } from './live-slots.ts';

@Public()
@Resolver()
export class SlotChangedResolver {
  constructor(private readonly live: LiveSlots) {}

  @Subscription(() => Slot, {
    description:
      'Slots of published offers, each anew when it changes. With `offerId` the coming slots of that offer come first, as ' +
      'they are, so that nothing is missed between asking and listening. Errors: NOT_FOUND.',
    resolve: (slot: Slot) => slot,
  })
  slotChanged(
    @Args('offerId', { type: () => ID, nullable: true, description: 'Only this offer; all when left out.' })
    offerId: string | null,
    @Context() { signal }: RequestContext,
  ): Promise<AsyncGenerator<Slot, void, void>> {
    return this.live.watch(offerId ?? null, signal);
  }
}
