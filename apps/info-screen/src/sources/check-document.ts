/** Whether an answer is a document that can be shown: one wrong field, and the whole is refused. */
import type { ScreenDocument } from '../screen-document.ts';

/** A number stands for any, a text for the pattern it has to match, a list for any number of its first; else as it looks. */
type Sample =
  number | boolean | string | Sample[] | { [field: string]: Sample } | ((value: unknown) => boolean);

function isLike(value: unknown, sample: Sample): boolean {
  if (typeof sample === 'function') return sample(value);
  if (typeof value !== typeof sample) return false;
  if (typeof sample === 'string') return RegExp(sample, 'i').test(value as string);
  if (typeof sample !== 'object') return typeof value !== 'number' || isFinite(value);
  if (Array.isArray(sample)) return Array.isArray(value) && value.every((one) => isLike(one, sample[0]!));
  const fields = value as Record<string, unknown> | null;
  return !!fields && Object.keys(sample).every((name) => isLike(fields[name], sample[name]!));
}

const orNothing = (sample: Sample) => (value: unknown) => value === null || isLike(value, sample);
/** Whatever the fields are called, as languages are; there is one at least. */
const each = (sample: Sample) => (value: unknown) =>
  isLike(value, {}) && Object.keys(value!).length > 0 && isLike(Object.values(value!), [sample]);
const texts = (names: string): Record<string, Sample> => {
  const fields: Record<string, Sample> = {};
  for (const name of names.split(' ')) fields[name] = '';
  return fields;
};
const shape = (names: string, fields: Record<string, Sample>): Sample => ({ ...texts(names), ...fields });

/** Nothing else may become a link or a picture: no script, no file. */
const address = '^https?://';
const colour = '^#[\\da-f]{6}$';
const part = '^(SLIDES|ENGAGEMENTS|CONSULTATIONS|GATHERINGS)$';
const qr = '^\\d\\d+:[\\w+/]+=*$';

const DOCUMENT: Sample = shape('version', {
  format: (value) => value === 1,
  screen: shape('orientation theme', { languages: [''], seconds: 0, distance: 0, diagonal: 0 }),
  place: shape('town name street city phone', { logo: orNothing(address), url: address, qr }),
  colours: { primary: colour, accent: colour },
  zone: [(value) => isLike(value, [0]) && (value as unknown[]).length === 2],
  days: { first: '^\\d{4}-\\d\\d-\\d\\d$', names: each(['']) },
  words: each(
    shape(
      'today tomorrow now time timeRange asOf cancelled full freeTimes scan number next emptyTitle emptyText hours openingHours phone pause resume signUp allOffers online noOffers',
      { parts: texts('ENGAGEMENTS CONSULTATIONS GATHERINGS'), direction: '^(ltr|rtl)$' },
    ),
  ),
  parts: [{ part, share: 0 }],
  entries: [
    shape('id number', {
      part,
      url: address,
      qr,
      starts: 0,
      ends: 0,
      until: 0,
      state: '^(OPEN|FULL|CANCELLED)$',
      online: true,
      times: [{ starts: 0, until: 0 }],
      texts: each(texts('title language where whereMore places')),
    }),
  ],
  slides: [
    shape('id', {
      starts: orNothing(0),
      ends: orNothing(0),
      weight: 0,
      texts: each(texts('title body alt language')),
      picture: orNothing({ url: address }),
    }),
  ],
});

/** The document, or null when it is not one. There are words for at least one of its languages. */
export function checkDocument(value: unknown): ScreenDocument | null {
  if (!isLike(value, DOCUMENT)) return null;
  const document = value as ScreenDocument;
  return document.screen.languages.some((language) => language in document.words) ? document : null;
}
