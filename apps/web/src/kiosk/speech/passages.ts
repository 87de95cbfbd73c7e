// What is read aloud of a page: what can be seen, block by block, each in its language, and nothing of a person.

/** A stretch of text in one language. */
export interface Passage {
  text: string;
  language: string;
}

/** What must be asked for: number, PIN, names. Marked in the page as `data-private`. */
const kept = '[data-private]';
const silent = '[aria-hidden="true"], script, style, svg, input, textarea, select';

/** Everything of a part of the page that may be read to whoever stands near. */
export function openPassages(root: Element): Passage[] {
  return passagesIn(root, (element) => element.matches(kept));
}

/** What was left out above, for somebody who asks for it. */
export function privatePassages(root: Element): Passage[] {
  const parts = root.matches(kept) ? [root] : [...root.querySelectorAll(kept)];
  return parts.flatMap((part) => passagesIn(part, () => false));
}

/** Digits one by one, in the groups in which they are printed: for numbers to be written down, not for days and hours. */
export const spelled = (passages: readonly Passage[]): Passage[] =>
  passages.map(({ text, language }) => ({ text: digitByDigit(text), language }));

/** `123 456` as `1 2 3, 4 5 6`: not as a hundred and something. */
export function digitByDigit(text: string): string {
  return text.replace(/\d[\d\s\u00a0]*\d/g, (digits) =>
    digits
      .split(/[\s\u00a0]+/)
      .map((group) => [...group].join(' '))
      .join(', '),
  );
}

function passagesIn(root: Element, isLeftOut: (element: Element) => boolean): Passage[] {
  const found: (Passage & { block: Element })[] = [];
  const visit = (element: Element, block: Element) => {
    if (element.matches(silent) || isLeftOut(element) || !element.checkVisibility()) return;
    const own = isBlock(element) ? element : block;
    const name = element.getAttribute('aria-label');
    if (name && element.matches('button, a')) return add(name, own);
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) add(node.textContent ?? '', own);
      else if (node instanceof Element) visit(node, own);
    }
  };
  const add = (words: string, block: Element) => {
    const text = words.replace(/[\s\u00a0\u2066-\u2069\u2060\u00ad]+/g, ' ');
    const language = block.closest('[lang]')?.getAttribute('lang') ?? 'de';
    const last = found.at(-1);
    if (last?.block === block) last.text += text;
    else if (text.trim()) found.push({ text, language, block });
  };
  visit(root, root);
  return found.map(({ text, language }) => ({ text: text.trim(), language })).filter(({ text }) => text);
}

function isBlock(element: Element): boolean {
  return element.matches('button, a, [lang]') || !getComputedStyle(element).display.startsWith('inline');
}
