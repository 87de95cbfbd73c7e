/** The list of features; each is one folder. */
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { MentorsModule } from './mentors/mentors.module.ts';
import { OffersModule } from './offers/offers.module.ts';
import { OrganisationsModule } from './organisations/organisations.module.ts';
import { PlacesModule } from './places/places.module.ts';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.ts';

const features: Type[] = [PlacesModule, OrganisationsModule, OffersModule, MentorsModule];

@Module({})
export class AppModule {
  /** The whole API; `more` are modules of a test. */
  static with(options: PlatformOptions, more: Type[] = []): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(options), ...features, ...more] };
  }
}
