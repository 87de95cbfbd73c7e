// How a template is written down.
import { DraftSeries } from '../../documents/form/document-dates.ts';
import { OfferDocument } from '../../documents/form/offer-document.ts';
import { type Category, type OfferKind, Schedule, TextOrigin } from '../../offer-terms.ts';
import type { OfferTemplate } from './offer-templates.ts';

interface Words {
  readonly title: string;
  readonly summary: string;
  /** Paragraphs. */
  readonly description: readonly string[];
  readonly asked?: string;
  readonly given?: string;
}

interface InWords extends Partial<Omit<OfferDocument, 'texts' | 'series' | 'kind'>> {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly inEnglish: OfferTemplate['inEnglish'];
  readonly words: Words;
  readonly categories: Category[];
  readonly series?: Partial<DraftSeries>;
}

/** A template of this kind; what it says of its series is completed with what is usual. */
export function template(
  kind: OfferKind,
  { id, name, hint, inEnglish, words, series, ...given }: InWords,
): OfferTemplate {
  const { description, ...others } = words;
  const german = {
    ...{ language: 'de', origin: TextOrigin.AUTHOR, ...others },
    description: description.join('\n\n'),
  };
  const draft = Object.assign(new OfferDocument(), {
    kind,
    schedule: Schedule.DATED,
    texts: [german],
    spokenLanguages: ['de'],
    ...given,
    ...(series && { series: Object.assign(new DraftSeries(), series) }),
  });
  return { id, kind, name, hint, inEnglish, draft };
}
