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
  [1.6, 1.15, 1.3, 'places'],
  [1.3, 1, 1.3, 'pitch'],
  [1.15, 1, 1, 'scene'],
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
  if (!title) return;

  widen('kind', 1.3);
  widen('number', 2.3);
  // What stands beside the code, or below it, takes no room from it.
  const isTooHigh = () => take && find('call')!.clientHeight > 0.8 * find('qr')!.clientHeight;
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
  for (const line of [text, find('where'), title]) if (line) clamp(line, fits);
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
  const isGerman = title.lang.slice(0, 2) === 'de';
  if (within[0]! >= (isGerman ? WHOLE : 1)) return within;
  if (isGerman) title.textContent = withSoftHyphens(title.textContent || '');
  title.style.overflowWrap = 'break-word';
  return TITLE.filter((size) => size <= (isGerman ? 1.65 : 1));
}

/** Whole lines, the last with dots; one stays. */
function clamp(line: HTMLElement, fits: () => boolean): void {
  const { style } = line;
  let lines = Math.round(line.clientHeight / parseFloat(getComputedStyle(line).lineHeight));
  const keep = () => style.setProperty('-webkit-line-clamp', String(lines));
  style.cssText += ';display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden';
  keep();
  for (; !fits() && lines > 1; keep()) lines -= 1;
}
