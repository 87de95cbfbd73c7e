/** Whether an answer is a document that can be shown: one wrong field, and the whole is refused. */
import type { ScreenDocument } from '../screen-document.ts';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number' && isFinite(value);
const truth: Check = (value) => typeof value === 'boolean';
/** Nothing else may become a link or a picture: no script, no file. */
const address: Check = (value) => text(value) && /^https?:\/\//i.test(value as string);
const colour: Check = (value) => text(value) && /^#[\da-f]{6}$/i.test(value as string);
const orNothing =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.indexOf(value) >= 0;
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const eachOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.keys(value).every((name) => check(value[name]));
const shape =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isObject(value) && Object.keys(checks).every((name) => checks[name]!(value[name]));
/** All of these fields are texts. */
const texts = (names: string) => {
  const checks: Record<string, Check> = {};
  for (const name of names.split(' ')) checks[name] = text;
  return checks;
};

const qr: Check = (value) => {
  const [, size, bits] = /^(\d{2,3}):([\w+/]+=*)$/.exec(String(value)) || [];
  return size !== undefined && bits!.length >= Math.floor((+size * +size) / 6);
};
const entryParts = ['ENGAGEMENTS', 'CONSULTATIONS', 'GATHERINGS'];

const isDocument = shape({
  format: oneOf(1),
  version: text,
  screen: shape({
    orientation: text,
    theme: text,
    languages: listOf(text),
    seconds: number,
    distance: number,
    diagonal: number,
  }),
  place: shape({ ...texts('town name street city phone'), logo: orNothing(address), url: address, qr }),
  colours: shape({ primary: colour, accent: colour }),
  zone: listOf(
    (value) =>
      Array.isArray(value) &&
      value.length === 2 &&
      value.every(number) &&
      Math.abs(value[1] as number) < 1440,
  ),
  days: shape({
    first: (value) => text(value) && /^\d{4}-\d\d-\d\d$/.test(value as string),
    names: eachOf(listOf(text)),
  }),
  words: eachOf(
    shape({
      ...texts(
        'today tomorrow now time timeRange asOf cancelled full freeTimes scan number next emptyTitle emptyText hours openingHours phone pause resume signUp allOffers online noOffers name',
      ),
      parts: shape(texts(entryParts.join(' '))),
      direction: oneOf('ltr', 'rtl'),
    }),
  ),
  parts: listOf(
    shape({ part: oneOf('SLIDES', ...entryParts), share: (value) => number(value) && (value as number) > 0 }),
  ),
  entries: listOf(
    shape({
      ...texts('id number'),
      part: oneOf(...entryParts),
      url: address,
      qr,
      starts: number,
      ends: number,
      until: number,
      state: oneOf('OPEN', 'FULL', 'CANCELLED'),
      online: truth,
      times: listOf(shape({ starts: number, until: number })),
      texts: eachOf(shape(texts('title language where whereMore places'))),
    }),
  ),
  slides: listOf(
    shape({
      id: text,
      starts: orNothing(number),
      ends: orNothing(number),
      weight: (value) => number(value) && (value as number) > 0,
      texts: eachOf(shape(texts('title body alt language'))),
      picture: orNothing(shape({ url: address, width: number, height: number })),
    }),
  ),
});

/** The document, or null when it is not one. There are words for at least one of its languages. */
export function checkDocument(value: unknown): ScreenDocument | null {
  if (!isDocument(value)) return null;
  const document = value as ScreenDocument;
  return document.screen.languages.some((language) => language in document.words) ? document : null;
}
