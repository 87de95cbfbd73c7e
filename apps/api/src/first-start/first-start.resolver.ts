// The first step of the first admin.
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { TownSettings } from '../places/town/settings/town-settings.ts';
import { Audited } from '../team/audit/audited.decorator.ts';
import { ForStaff } from '../team/roles/for-staff.decorator.ts';
import { Role } from '../team/roles/role.ts';
import { FirstStartService } from './first-start.service.ts';
import { SetUpTownInput } from './set-up-town.input.ts';

@Resolver()
export class FirstStartResolver {
  constructor(private readonly firstStart: FirstStartService) {}

  @ForStaff(Role.TOWN_ADMIN)
  @Audited('town.setUp')
  @Mutation(() => TownSettings, {
    description:
      'First start: the town with its contact, first district and venue, and an organisation of its own, in one ' +
      'step. CHANGED_MEANWHILE when it is set up already.',
  })
  setUpTown(@Args('input', { description: 'The town.' }) input: SetUpTownInput): Promise<TownSettings> {
    return this.firstStart.setUp(input);
  }
}
