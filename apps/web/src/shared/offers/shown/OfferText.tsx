// The offer in its own words, in the language it has.
import { nameOfLanguage } from '@mitnand/i18n/languages';
import { usePage } from '../../page/PageContext.ts';
import type { ShownOffer } from './shown-offer.ts';
import { wordsIn } from '../../page/wordsIn.ts';

export function OfferText({ offer }: { offer: ShownOffer }) {
  const { t, language } = usePage();
  const { summary, description, textLanguage, textOrigin, originalLanguage } = offer;
  return (
    <section className="prose">
      {textLanguage !== language && (
        <p className="quiet">{t('offer.onlyIn', { language: nameOfLanguage(textLanguage) })}</p>
      )}
      {textOrigin === 'MACHINE' && (
        <p className="quiet">{t('offer.machineText', { language: nameOfLanguage(originalLanguage) })}</p>
      )}
      <div {...wordsIn(textLanguage)}>
        <p className="prose__lead">{summary}</p>
        {paragraphs(description).map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n|\n/).filter((paragraph) => paragraph.trim());
}
