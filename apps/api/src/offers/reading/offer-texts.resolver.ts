// An offer's texts in the language of the request, else in the one its author wrote in.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { inLanguage } from '../../places/localised.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { OfferText } from '../offer-text.entity.ts';
import { TextOrigin } from '../offer-terms.ts';
import { Offer } from '../offer.entity.ts';
import { chosenText } from './chosen-text.ts';
import { textsOfOffers } from './offer-loaders.ts';

@Resolver(() => Offer)
export class OfferTextsResolver {
  @ResolveField(() => String, { description: 'Title, in `textLanguage`.' })
  async title(offer: Offer, _: unknown, context: RequestContext): Promise<string> {
    return (await this.text(offer, context)).title;
  }

  @ResolveField(() => String, { description: 'One or two sentences, in `textLanguage`.' })
  async summary(offer: Offer, _: unknown, context: RequestContext): Promise<string> {
    return (await this.text(offer, context)).summary;
  }

  @ResolveField(() => String, {
    description: 'Everything about it, in `textLanguage`; plain text, paragraphs separated by an empty line.',
  })
  async description(offer: Offer, _: unknown, context: RequestContext): Promise<string> {
    return (await this.text(offer, context)).description;
  }

  @ResolveField(() => String, { nullable: true, description: 'What is asked of whoever takes part.' })
  async asked(offer: Offer, _: unknown, context: RequestContext): Promise<string | null> {
    return (await this.text(offer, context)).asked;
  }

  @ResolveField(() => String, { nullable: true, description: 'What one gets in return.' })
  async given(offer: Offer, _: unknown, context: RequestContext): Promise<string | null> {
    return (await this.text(offer, context)).given;
  }

  @ResolveField(() => String, { description: 'Language of the texts in this answer, ISO 639-1.' })
  async textLanguage(offer: Offer, _: unknown, context: RequestContext): Promise<string> {
    return (await this.text(offer, context)).language;
  }

  @ResolveField(() => TextOrigin, {
    description: 'Whether a person or a machine wrote the texts in this answer.',
  })
  async textOrigin(offer: Offer, _: unknown, context: RequestContext): Promise<TextOrigin> {
    return (await this.text(offer, context)).origin;
  }

  @ResolveField(() => [String], {
    description: 'Languages there are texts in, ISO 639-1; the original first.',
  })
  async languages(offer: Offer, _: unknown, { loaders }: RequestContext): Promise<string[]> {
    const texts = await loaders.of(textsOfOffers).load(offer.id);
    const translations = texts
      .map(({ language }) => language)
      .filter((language) => language !== offer.originalLanguage);
    return [offer.originalLanguage, ...translations.sort()];
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What is paid or costs, in the language of the request, else in German.',
  })
  expenses({ expenses }: Offer, _: unknown, { language }: RequestContext): string | null {
    return expenses && inLanguage(expenses, language);
  }

  private async text(offer: Offer, { loaders, language }: RequestContext): Promise<OfferText> {
    return chosenText(await loaders.of(textsOfOffers).load(offer.id), language, offer.originalLanguage);
  }
}
