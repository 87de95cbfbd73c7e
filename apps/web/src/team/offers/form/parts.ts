// The parts of the form that come later.
import { later } from './later.tsx';

export const PlainLanguageHints = later(() =>
  import('./plain-text/PlainLanguageHints.tsx').then((module) => module.PlainLanguageHints),
);
export const SeriesEditor = later(() =>
  import('../series/SeriesEditor.tsx').then((module) => module.SeriesEditor),
);
export const SingleDates = later(() => import('./when/SingleDates.tsx').then((module) => module.SingleDates));
