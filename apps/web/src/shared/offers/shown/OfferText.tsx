// The offer in its own words, in the language it has.
import type { ReactNode } from 'react';
import { nameOfLanguage } from '@mitnand/i18n/languages';
import { usePage } from '../../page/PageContext.ts';
import type { ShownOffer } from './shown-offer.ts';
import { wordsIn } from '../../page/wordsIn.ts';

interface OfferTextProps {
  offer: ShownOffer;
  /** What is to be known before one reads it. */
  children?: ReactNode;
}

export function OfferText({ offer, children }: OfferTextProps) {
  const { t, language } = usePage();
  const { summary, description, textLanguage } = offer;
  return (
    <section className="prose">
      {textLanguage !== language && (
        <p className="quiet">{t('offer.onlyIn', { language: nameOfLanguage(textLanguage) })}</p>
      )}
      {children}
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
