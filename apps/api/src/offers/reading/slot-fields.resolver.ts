// Which offer a slot belongs to.
import { ID, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Slot } from '../slot.entity.ts';
import { occurrenceById } from './offer-loaders.ts';

@Resolver(() => Slot)
export class SlotFieldsResolver {
  @ResolveField(() => ID, { description: 'The offer it belongs to.' })
  async offerId(
    { occurrenceId, occurrenceRow }: Slot,
    _: unknown,
    { loaders }: RequestContext,
  ): Promise<string> {
    return occurrenceRow?.offerId ?? (await loaders.of(occurrenceById).load(occurrenceId))!.offerId;
  }
}
