// Unmet wishes, for who looks at numbers and never at a person.
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import { WishNumbers, WishNumbersService } from './wish-numbers.ts';

@ForStaff(Role.AUDITOR, Role.TOWN_ADMIN, Role.QUARTIER_TEAM)
@Resolver()
export class WishNumbersResolver {
  constructor(private readonly numbers: WishNumbersService) {}

  @Query(() => WishNumbers, {
    description: 'What nobody could help with in the last weeks, without a person. Errors: BAD_INPUT.',
  })
  unmetWishes(
    @Args('weeks', { type: () => Int, description: 'How many, with this day: 4 or 12.' }) weeks: number,
  ): Promise<WishNumbers> {
    return this.numbers.ofWeeks(weeks);
  }
}
