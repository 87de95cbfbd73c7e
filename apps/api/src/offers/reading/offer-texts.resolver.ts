// An offer's texts in the language of the request, else in the one its author wrote in.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { inLanguage } from '../../places/localised.ts';
import { type Soon, whenKnown } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { OfferText } from '../offer-text.entity.ts';
import { TextOrigin } from '../offer-terms.ts';
import { Offer } from '../offer.entity.ts';
import { chosenText } from './chosen-text.ts';
import { type ShownText, shownTexts, textsOfOffers } from './offer-loaders.ts';

@Resolver(() => Offer)
export class OfferTextsResolver {
  @ResolveField(() => String, { description: 'Title, in `textLanguage`.' })
  title(offer: Offer, _: unknown, context: RequestContext): Soon<string> {
    return whenKnown(shownOf(offer, context), ({ title }) => title);
  }

  @ResolveField(() => String, { description: 'One or two sentences, in `textLanguage`.' })
  summary(offer: Offer, _: unknown, context: RequestContext): Soon<string> {
    return whenKnown(shownOf(offer, context), ({ summary }) => summary);
  }

  @ResolveField(() => String, {
    description: 'Everything about it, in `textLanguage`; plain text, paragraphs separated by an empty line.',
  })
  description(offer: Offer, _: unknown, context: RequestContext): Soon<string> {
    return longOf(offer, context, (text) => text.description);
  }

  @ResolveField(() => String, { nullable: true, description: 'What is asked of whoever takes part.' })
  asked(offer: Offer, _: unknown, context: RequestContext): Soon<string | null> {
    return longOf(offer, context, (text) => text.asked);
  }

  @ResolveField(() => String, { nullable: true, description: 'What one gets in return.' })
  given(offer: Offer, _: unknown, context: RequestContext): Soon<string | null> {
    return longOf(offer, context, (text) => text.given);
  }

  @ResolveField(() => String, { description: 'Language of the texts in this answer, ISO 639-1.' })
  textLanguage(offer: Offer, _: unknown, context: RequestContext): Soon<string> {
    return whenKnown(shownOf(offer, context), ({ language }) => language);
  }

  @ResolveField(() => TextOrigin, {
    description: 'Whether a person or a machine wrote the texts in this answer.',
  })
  textOrigin(offer: Offer, _: unknown, context: RequestContext): Soon<TextOrigin> {
    return whenKnown(shownOf(offer, context), ({ origin }) => origin);
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
}

function shownOf({ id }: Offer, { loaders }: RequestContext): Soon<ShownText> {
  return loaders.of(shownTexts).get(id);
}

/** What lists leave out. */
function longOf<R>(
  { id, originalLanguage }: Offer,
  { loaders, language }: RequestContext,
  read: (text: OfferText) => R,
): Soon<R> {
  return whenKnown(loaders.of(textsOfOffers).get(id), (texts) =>
    read(chosenText(texts, language, originalLanguage)),
  );
}
