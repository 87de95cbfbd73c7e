// The picture of a public offer.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Picture } from '../../pictures/picture.entity.ts';
import { byId } from '../../platform/graphql/loaders.ts';
import { type Soon, whenKnown } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Offer } from '../offer.entity.ts';
import { PictureOnOffer } from './picture-on-offer.ts';

export const pictureById = byId(Picture);

@Resolver(() => Offer)
export class PictureFieldsResolver {
  @ResolveField(() => PictureOnOffer, { nullable: true, description: 'Its picture; null when it has none.' })
  picture(
    { pictureId, pictureAlternative, originalLanguage }: Offer,
    _: unknown,
    { loaders, language }: RequestContext,
  ): Soon<PictureOnOffer | null> {
    if (pictureId === null) return null;
    return whenKnown(
      loaders.of(pictureById).get(pictureId),
      (picture) =>
        picture && PictureOnOffer.of(picture, pictureAlternative ?? {}, [language, originalLanguage]),
    );
  }
}
