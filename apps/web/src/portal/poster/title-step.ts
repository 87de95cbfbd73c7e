// How large title and summary may stand on a poster, so that code and number below them stay on the sheet.

/** Sizes of title and summary in hundredths of the sheet's width; `.sheet__what--2` and so on in poster.css say the same. */
export const steps = [
  { title: 7.2, summary: 3.4 },
  { title: 6.4, summary: 3.2 },
  { title: 5.6, summary: 3 },
  { title: 4.9, summary: 2.8 },
  { title: 4.3, summary: 2.6 },
] as const;

/** Of the height, what is left beside five lines of dates and three each of place and contact. */
const room = 28;
const dateLines = 5;
const lineOfFacts = 4.2;
const width = 86;
/** Left of it beside the drawing, and how high that is. */
const widthBesidePicture = 56;
const pictureHeight = 20;
/** A letter of Fira Sans is about so wide for its size, with some room for words that wrap. */
const letter = 0.55;

/** The first step (from 1) at which both fit, else the last. */
export function titleStep(title: string, summary: string, dates: number): number {
  const fits = steps.findIndex((step) => heightOf(title, summary, step) <= roomFor(dates));
  return fits < 0 ? steps.length : fits + 1;
}

/** Whether the kind's drawing may stand beside a title of the first step. */
export function hasRoomForPicture(title: string, summary: string, dates: number): boolean {
  return heightOf(title, summary, steps[0], true) <= roomFor(dates);
}

const roomFor = (dates: number) => room + (dateLines - Math.min(dates, dateLines)) * lineOfFacts;

function heightOf(title: string, summary: string, step: (typeof steps)[number], picture = false): number {
  const lines = (words: string, size: number, wide: number) =>
    Math.ceil((words.length * size * letter) / wide);
  const titleHeight = lines(title, step.title, picture ? widthBesidePicture : width) * step.title * 1.1;
  const summaryHeight = lines(summary, step.summary, width) * step.summary * 1.3;
  return (picture ? Math.max(titleHeight, pictureHeight) : titleHeight) + 2.5 + summaryHeight;
}
