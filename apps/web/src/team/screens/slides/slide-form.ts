// A slide as one edits it: texts by language, a picture, and when it is shown on the town's clock.
import { originalLanguage } from '@mitnand/i18n/languages';
import type { ScreenSlideFragment, SlideInput } from '@mitnand/api-client/types';
import { instantOf, typedMoment } from './local-moment.ts';

export interface SlideText {
  title: string;
  body: string;
  alt: string;
}

export interface SlideForm {
  texts: Readonly<Record<string, SlideText>>;
  picture: { id: string; url640: string; width: number; height: number } | null;
  /** `2026-11-28T14:30` in the town; empty for no limit. */
  startsAt: string;
  endsAt: string;
  weight: number;
}

export const newSlide: SlideForm = { texts: {}, picture: null, startsAt: '', endsAt: '', weight: 1 };

const noText: SlideText = { title: '', body: '', alt: '' };

export const textIn = (form: SlideForm, language: string): SlideText => form.texts[language] ?? noText;

export function formOfSlide(slide: ScreenSlideFragment, timeZone: string): SlideForm {
  const { texts, picture, startsAt, endsAt, weight } = slide;
  return {
    texts: Object.fromEntries(
      texts.map(({ language, title, body, alt }) => [language, { title, body, alt }]),
    ),
    picture: picture && {
      id: picture.id,
      url640: picture.url640,
      width: picture.width,
      height: picture.height,
    },
    startsAt: startsAt ? typedMoment(startsAt, timeZone) : '',
    endsAt: endsAt ? typedMoment(endsAt, timeZone) : '',
    weight,
  };
}

/** As it is sent; languages in which nothing is said are left out, and words for a picture that is not there. */
export function inputOfSlide(form: SlideForm, timeZone: string): SlideInput {
  const { texts, picture, startsAt, endsAt, weight } = form;
  const written = Object.entries(texts)
    .map(([language, text]) => ({
      language,
      title: text.title.trim(),
      body: text.body.trim(),
      alt: picture ? text.alt.trim() : '',
    }))
    .filter(({ title, body, alt }) => title !== '' || body !== '' || alt !== '');
  return {
    texts: written,
    pictureId: picture?.id ?? null,
    startsAt: instantOf(startsAt, timeZone),
    endsAt: instantOf(endsAt, timeZone),
    weight,
  };
}

export type SlideFault = 'text' | 'alt' | 'endsAt';

/** What keeps a slide from being saved; `alt` in the languages in which something is said, the original at least. */
export function faultsIn(form: SlideForm): SlideFault[] {
  const texts = Object.values(form.texts);
  const says = texts.some(({ title, body }) => title.trim() || body.trim());
  const faults: SlideFault[] = [];
  if (!says && !form.picture) faults.push('text');
  if (form.picture && languagesWithoutAlt(form).length > 0) faults.push('alt');
  if (form.startsAt && form.endsAt && form.endsAt <= form.startsAt) faults.push('endsAt');
  return faults;
}

/** The languages one writes a slide in: the original, those of the screen, and what is written already. */
export function spokenIn(form: SlideForm, ofScreen: readonly string[]): string[] {
  return [...new Set([originalLanguage, ...ofScreen, ...Object.keys(form.texts)])];
}

/** The languages in which the picture needs words and has none. */
export function languagesWithoutAlt(form: SlideForm): string[] {
  if (!form.picture) return [];
  const said = Object.entries(form.texts).flatMap(([language, { title, body }]) =>
    title.trim() || body.trim() ? language : [],
  );
  return [...new Set([originalLanguage, ...said])].filter(
    (language) => textIn(form, language).alt.trim() === '',
  );
}

export type SlideTime = 'LATER' | 'NOW' | 'UNTIL' | 'OVER';

/** How a slide stands at a moment, milliseconds since 1970 UTC. */
export function timeOf(
  { startsAt, endsAt }: Pick<ScreenSlideFragment, 'startsAt' | 'endsAt'>,
  now: number,
): SlideTime {
  if (endsAt && Date.parse(endsAt) <= now) return 'OVER';
  if (startsAt && Date.parse(startsAt) > now) return 'LATER';
  return endsAt ? 'UNTIL' : 'NOW';
}
