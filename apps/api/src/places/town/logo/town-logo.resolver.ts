// The town's logo: everybody sees it, its admins change it.
import { Args, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Audited } from '../../../team/audit/audited.decorator.ts';
import { ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import { Role } from '../../../team/roles/role.ts';
import { Town } from '../town.entity.ts';
import { TownLogo } from './town-logo.ts';
import { TownLogoService } from './town-logo.service.ts';

@Resolver(() => Town)
export class TownLogoFieldResolver {
  @ResolveField(() => TownLogo, { nullable: true, description: 'Its logo; null with Mitnand’s sparrows.' })
  logo({ logo }: Town): TownLogo | null {
    return logo ? TownLogo.of(logo) : null;
  }
}

@ForStaff(Role.TOWN_ADMIN)
@Resolver()
export class TownLogoResolver {
  constructor(private readonly logos: TownLogoService) {}

  @Audited('town.setLogo', ({ pictureId }) => pictureId)
  @Mutation(() => Town, {
    description:
      'Makes a picture that was sent to /team/logo the town’s logo. Errors: BAD_INPUT when there is no such picture.',
  })
  setTownLogo(
    @Args('pictureId', { type: () => ID, description: 'As /team/logo answered.' }) pictureId: string,
  ): Promise<Town> {
    return this.logos.set(pictureId);
  }

  @Audited('town.removeLogo')
  @Mutation(() => Town, { description: 'Takes the logo away; Mitnand’s sparrows stand in its place.' })
  removeTownLogo(): Promise<Town> {
    return this.logos.remove();
  }
}
