/** Makes long words and titles fit: a little smaller, then less beside them, then the smallest type, then fewer lines. */
import { withSoftHyphens } from './soft-hyphens.ts';

/** In ems of the smallest type. */
const TITLE = [3.2, 2.7, 2.3, 1.9, 1.65, 1.45, 1.3, 1.15, 1];
const TEXT = [1.9, 1.6, 1.3, 1];
/** From generous to tight: the largest time and day, the smallest title, and what else is left out. */
const STEPS: [time: number, day: number, title: number, less: string][] = [
  [2.6, 1.5, 1.9, ''],
  [2.3, 1.3, 1.65, ''],
  [2, 1.15, 1.45, 'more'],
  [1.6, 1.15, 1.3, ''],
  [1.3, 1, 1.3, 'pitch'],
  [1.15, 1, 1, 'places,.scene'],
];
/** Words that long need not stay whole in a title. */
const WHOLE = 1.3;

export function fit(page: HTMLElement): void {
  const find = (name: string) => page.querySelector<HTMLElement>(`.${name}`);
  const leaveOut = (name: string) => {
    const line = name && find(name);
    if (line) line.remove();
  };
  /** As large as the line is wide. */
  const widen = (name: string, largest: number) => {
    const line = find(name);
    if (line)
      shrink(
        line,
        TITLE.filter((size) => size <= largest),
        () => isWithin(line),
      );
  };
  const words = find('words')!;
  const title = find('title');
  const take = find('take');
  const text = find('text');
  const fits = () => words.scrollHeight <= words.clientHeight + 1;
  const below = find('footer p')!;
  // The box of a letter is higher than its line in most typefaces; another line is higher than that.
  const isWhole = () => below.scrollHeight < 1.2 * below.clientHeight;
  // How old all this is must be said, however small.
  if (find('old')) shrink(below, [1, 0.6], isWhole);
  cut(below, isWhole);
  if (!title) return;

  widen('kind', 1.3);
  widen('number', 2.3);
  // What stands beside the code, or below it, takes no room from it.
  const isTooHigh = () => take && find('call')!.clientHeight > find('qr')!.clientHeight;
  for (const name of ['scan', 'label']) if (isTooHigh()) leaveOut(name);
  if (isTooHigh()) widen('number', 1);
  const sizes = sizesInWidth(title);
  for (const [time, day, least, less] of STEPS) {
    leaveOut(less);
    widen('time', time);
    widen('day', day);
    for (const size of text ? TEXT : [0]) {
      if (text) text.style.fontSize = `${size}em`;
      if (
        shrink(
          title,
          sizes.filter((one) => one >= Math.min(least, sizes[0]!)),
          fits,
        )
      )
        return;
    }
  }
  for (const line of [text, find('where'), title]) if (line) cut(line, fits);
}

const isWithin = (line: HTMLElement) => line.scrollWidth <= line.clientWidth + 1;

/** @returns whether one of the sizes fits; the last one stays if none does */
const shrink = (line: HTMLElement, sizes: number[], fits: () => boolean): boolean =>
  sizes.some((size) => {
    line.style.fontSize = `${size}em`;
    return fits();
  });

/** The sizes at which no word is wider than its line; else words are parted. */
function sizesInWidth(title: HTMLElement): number[] {
  const within = TITLE.filter((size) => shrink(title, [size], () => isWithin(title)));
  const isGerman = /^de/.test(title.lang);
  if (within[0]! >= (isGerman ? WHOLE : 1)) return within;
  if (isGerman) title.textContent = withSoftHyphens(title.textContent || '');
  title.style.overflowWrap = 'break-word';
  return TITLE.filter((size) => size <= (isGerman ? 1.65 : 1));
}

/**
 * Leaves out words at the end, or letters of the only one; one line stays. Not the browser's own dots: where a line runs from the
 * right, those eat the beginning of a German title. Without a word left it ends: a page may have given a part any height.
 */
function cut(line: HTMLElement, fits: () => boolean): void {
  const aLineAndABit = 1.5 * parseFloat(getComputedStyle(line).lineHeight);
  let text = line.textContent;
  while (line.scrollHeight > aLineAndABit && text && !fits()) {
    text = text.slice(0, text.lastIndexOf(' '));
    line.textContent = `${text}…`;
  }
}
