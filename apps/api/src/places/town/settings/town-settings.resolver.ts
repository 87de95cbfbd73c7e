// The town's data, for its admins.
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Audited } from '../../../team/audit/audited.decorator.ts';
import { ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import { Role } from '../../../team/roles/role.ts';
import { TownInput } from './town-input.ts';
import { TownSettings } from './town-settings.ts';
import { TownSettingsService } from './town-settings.service.ts';

@ForStaff(Role.TOWN_ADMIN)
@Resolver()
export class TownSettingsResolver {
  constructor(private readonly towns: TownSettingsService) {}

  @Query(() => TownSettings, { description: 'The town’s data, for its admins.' })
  townSettings(): Promise<TownSettings> {
    return this.towns.settings();
  }

  @Audited('town.save')
  @Mutation(() => TownSettings, {
    description:
      'Changes the town’s data; sections left out stay. CHANGED_MEANWHILE when somebody else changed the same section ' +
      'since `version`, with the `version` to save upon next and the `fields` that differ, as `name contact.phone`; ' +
      'CONTRAST_TOO_LOW with the pair of colours that can’t be read.',
  })
  saveTown(
    @Args('version', { type: () => Int, description: 'The version you saw.' }) version: number,
    @Args('input', { description: 'What changes.' }) input: TownInput,
  ): Promise<TownSettings> {
    return this.towns.save(version, input);
  }
}
