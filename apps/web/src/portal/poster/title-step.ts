// How large title and summary may stand on a poster, so that code and number below them stay on the sheet.

/** Sizes of title and summary in hundredths of the sheet's width; `.sheet__what--2` and so on in poster.css say the same. */
export const steps = [
  { title: 9, summary: 4 },
  { title: 7.5, summary: 3.6 },
  { title: 6.4, summary: 3.3 },
  { title: 5.2, summary: 2.9 },
  { title: 4.4, summary: 2.6 },
] as const;

/** Of the height, what is left beside five lines of dates and three each of place and contact. */
const room = 28;
const dateLines = 5;
const lineOfFacts = 4.2;
const width = 86;
/** A letter of Fira Sans is about so wide for its size, with some room for words that wrap. */
const letter = 0.55;

/** The first step (from 1) at which both fit, else the last. */
export function titleStep(title: string, summary: string, dates: number): number {
  const free = room + (dateLines - Math.min(dates, dateLines)) * lineOfFacts;
  const fits = steps.findIndex((step) => {
    const lines = (words: string, size: number) => Math.ceil((words.length * size * letter) / width);
    const titleHeight = lines(title, step.title) * step.title * 1.1;
    return titleHeight + 3 + lines(summary, step.summary) * step.summary * 1.3 <= free;
  });
  return fits < 0 ? steps.length : fits + 1;
}
