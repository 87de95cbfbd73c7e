// Fields of screens and slides that come from other rows or from the clock.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { PictureOnOffer } from '../../offers/pictures/picture-on-offer.ts';
import { pictureById } from '../../offers/pictures/picture-fields.resolver.ts';
import { venueById } from '../../places/venues/place-fields.resolver.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { In, IsNull } from 'typeorm';
import { type Batch, grouped } from '../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Config } from '../../platform/settings/config.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DocumentMemory } from '../feed/document-memory.ts';
import { ScreenSlide } from '../screen-slide.entity.ts';
import { Screen } from '../screen.entity.ts';
import { ScreenAddresses, screenAddresses } from './screen-addresses.ts';
import { isSilent } from './silent-screens.ts';
import { SlideText, slideTexts } from './slide-text.ts';

const slidesOfScreens: Batch<string, ScreenSlide[]> = async (ids, { dataSource }) => {
  const where = { screenId: In([...ids]), removedAt: IsNull() };
  const order = { position: 'ASC', id: 'ASC' } as const;
  return grouped(
    ids,
    await dataSource.getRepository(ScreenSlide).find({ where, order }),
    ({ screenId }) => screenId,
  );
};

@Resolver(() => Screen)
export class TeamScreenFieldsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly memory: DocumentMemory,
  ) {}

  @ResolveField(() => Venue, { description: 'Where it hangs.' })
  venue({ venueId }: Screen, _: unknown, { loaders }: RequestContext) {
    return loaders.of(venueById).load(venueId);
  }

  @ResolveField(() => [ScreenSlide], {
    description: 'Its slides in their order, also those whose time is not now.',
  })
  slides({ id }: Screen, _: unknown, { loaders }: RequestContext) {
    return loaders.of(slidesOfScreens).load(id);
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether no player has asked for it in the last 15 minutes, though one did before; never while it is revoked.',
  })
  silent(screen: Screen): boolean {
    return isSilent(screen, this.clock.now());
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'The version of its document now, to compare `shownVersion` with; null while it is revoked. Makes the document ' +
      'where nobody has asked for it yet: for one screen rather than for a list.',
  })
  async currentVersion({ key, revokedAt }: Screen): Promise<string | null> {
    return revokedAt === null ? (await this.memory.ofScreen(key)).version : null;
  }

  @ResolveField(() => ScreenAddresses, { description: 'Where it is found.' })
  addresses({ key }: Screen): ScreenAddresses {
    return screenAddresses(this.config.publicUrl, key);
  }
}

@Resolver(() => ScreenSlide)
export class SlideFieldsResolver {
  @ResolveField(() => [SlideText], { description: 'What it says, in each of its languages.' })
  texts(slide: ScreenSlide): SlideText[] {
    return slideTexts(slide);
  }

  @ResolveField(() => PictureOnOffer, { nullable: true, description: 'Its picture; null when it has none.' })
  async picture({ pictureId, texts }: ScreenSlide, _: unknown, { loaders, language }: RequestContext) {
    const picture = pictureId === null ? null : await loaders.of(pictureById).load(pictureId);
    const words = Object.fromEntries(Object.entries(texts).map(([code, { alt }]) => [code, alt]));
    return picture && PictureOnOffer.of(picture, words, [language]);
  }
}
