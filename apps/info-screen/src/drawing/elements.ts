/** Makes elements. Words go in as text only: nothing that a server sends is read as markup. */

type Child = Node | string | null | undefined | false;

/** @param names class names; the first one is also the CSS part when it is one of those */
export function make(tag: string, names: string, children: Child[] = []): HTMLElement {
  const made = document.createElement(tag);
  made.className = names;
  made.setAttribute('part', names);
  made.append(...(children.filter(Boolean) as Node[]));
  return made;
}

/** A paragraph, or nothing where there is nothing to say. */
export const say = (names: string, words: string, tag = 'p'): HTMLElement | '' =>
  words && make(tag, names, [words]);

/** In a language and direction of its own. */
export function inLanguage<T extends HTMLElement | ''>(made: T, language: string, direction: string): T {
  if (made) {
    made.lang = language;
    made.dir = direction;
  }
  return made;
}

/** A drawing of paths, each with its class and, where need be, its place. */
export function draw(
  names: string,
  viewBox: string,
  shapes: [names: string, path: string, place?: string][],
): SVGElement {
  const svg = drawn('svg', { class: names, part: names, viewBox, 'aria-hidden': 'true' });
  svg.append(...shapes.map(([shape, d, transform = '']) => drawn('path', { class: shape, d, transform })));
  return svg;
}

function drawn(tag: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS<'svg'>('http://www.w3.org/2000/svg', tag as 'svg');
  for (const name in attributes) made.setAttribute(name, attributes[name]!);
  return made;
}
