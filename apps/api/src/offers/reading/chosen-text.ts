// Which of an offer's texts is shown.
import type { OfferText } from '../offer-text.entity.ts';

/** The text in the wanted language, else the original. */
export function chosenText(
  texts: readonly OfferText[],
  language: string,
  originalLanguage: string,
): OfferText {
  const inLanguage = (wanted: string) => texts.find((text) => text.language === wanted);
  return (inLanguage(language) ?? inLanguage(originalLanguage))!;
}
