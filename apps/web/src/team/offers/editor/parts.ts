// The parts of the editor that come later, and when they are fetched.
import { later } from '../form/later.tsx';
import { PlainLanguageHints, SeriesEditor, SingleDates } from '../form/parts.ts';

export const Preview = later(() => import('../preview/Preview.tsx').then((module) => module.Preview));
export const MeanwhileDialog = later(() =>
  import('../meanwhile/MeanwhileDialog.tsx').then((module) => module.MeanwhileDialog),
);
export const DatesPart = later(() => import('../dates/DatesPart.tsx').then((module) => module.DatesPart));
export const OfferActions = later(() =>
  import('./state/OfferActions.tsx').then((module) => module.OfferActions),
);
export const PicturePart = later(() =>
  import('../picture/PicturePart.tsx').then((module) => module.PicturePart),
);
export const TextsPart = later(() => import('../texts/TextsPart.tsx').then((module) => module.TextsPart));

/** Fetches what is not shown yet: whoever writes in a basement has it then. */
export function prepareParts(): void {
  for (const part of [PlainLanguageHints, SeriesEditor, SingleDates, MeanwhileDialog]) part.prepare();
}
