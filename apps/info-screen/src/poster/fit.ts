/** Makes long words and titles fit: smaller down to the smallest type, then less beside them, then fewer lines. */

/** In ems of the smallest type. */
const SIZES: Record<string, number[]> = {
  time: [2.6, 2.3, 2, 1.7, 1.4, 1.2, 1],
  day: [1.5, 1.3, 1.15, 1],
  number: [2.2, 1.9, 1.6, 1.3, 1.1, 1],
  title: [2.2, 1.9, 1.65, 1.45, 1.3, 1.15, 1],
  text: [1.3, 1.15, 1],
};
/** What goes first where there is no room. */
const LESS = ['more', 'places', 'label', 'scan', 'text'];

/** @param isLow a box in which little fits above each other: type begins smaller there */
export function fit(page: HTMLElement, isLow: boolean): void {
  const main = page.querySelector<HTMLElement>('.main');
  const words = page.querySelector<HTMLElement>('.words');
  if (!main || !words) return;
  const find = (name: string) => page.querySelector<HTMLElement>(`.${name}`);
  const holds = (box: HTMLElement) => box.scrollHeight <= box.clientHeight + 1;
  const isWithin = (line: HTMLElement) => line.scrollWidth <= line.clientWidth + 1;

  for (const name of ['time', 'day', 'number']) {
    const line = find(name);
    if (line) shrink(line, isLow && name === 'time' ? SIZES.day! : SIZES[name]!, () => isWithin(line));
  }
  const title = find('title');
  const text = find('text');
  if (title) {
    const sizes = SIZES.title!.slice(isLow ? 2 : 0);
    shrink(title, sizes, () => isWithin(title) && holds(words));
  }
  if (text && !holds(words)) shrink(text, SIZES.text!, () => holds(words));
  for (const name of LESS) {
    const line = find(name);
    if (line && !(holds(words) && holds(main)) && name !== 'text') line.remove();
  }
  for (const line of [text, title, find('where')]) {
    if (line && line.isConnected && !holds(words)) clamp(line, () => holds(words));
  }
}

function shrink(line: HTMLElement, sizes: number[], fits: () => boolean): void {
  for (const size of sizes) {
    line.style.fontSize = `${size}em`;
    if (fits()) return;
  }
}

/** Whole lines, the last with dots; one stays. */
function clamp(line: HTMLElement, fits: () => boolean): void {
  const lineHeight = parseFloat(getComputedStyle(line).lineHeight);
  const { style } = line;
  style.overflow = 'hidden';
  style.display = '-webkit-box';
  style.setProperty('-webkit-box-orient', 'vertical');
  for (let lines = Math.round(line.scrollHeight / lineHeight); lines > 0; lines -= 1) {
    style.setProperty('-webkit-line-clamp', String(lines));
    if (fits()) return;
  }
}
