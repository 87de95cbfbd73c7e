// Counts, for who looks at numbers and never at a person.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import { Role } from '../../../team/roles/role.ts';
import { BookingNumbers } from './booking-numbers.ts';
import { BookingNumbersService } from './booking-numbers.service.ts';

@ForStaff(Role.AUDITOR, Role.TOWN_ADMIN, Role.QUARTIER_TEAM)
@Resolver()
export class BookingNumbersResolver {
  constructor(private readonly numbers: BookingNumbersService) {}

  @Query(() => [BookingNumbers], {
    description: 'Bookings of a month by part of the town and kind of offer. Errors: BAD_INPUT.',
  })
  bookingNumbers(
    @Args('month', { type: () => String, description: 'As 2026-11.' }) month: string,
  ): Promise<BookingNumbers[]> {
    return this.numbers.ofMonth(month);
  }
}
