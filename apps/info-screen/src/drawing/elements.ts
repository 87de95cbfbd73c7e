/** Makes elements. Words go in as text only: nothing that a server sends is read as markup. */

type Child = Node | string | null | undefined | false;

/** @param names class names; the first one is also the CSS part when it is one of those */
export function make(tag: string, names: string, children: Child[] = []): HTMLElement {
  const made = document.createElement(tag);
  made.className = names;
  made.setAttribute('part', names);
  children.forEach((child) => child && made.appendChild(asNode(child)));
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
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', names);
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('aria-hidden', 'true');
  for (const [shape, path, place] of shapes) {
    const drawn = document.createElementNS(SVG, 'path');
    drawn.setAttribute('class', shape);
    drawn.setAttribute('d', path);
    if (place) drawn.setAttribute('transform', place);
    svg.appendChild(drawn);
  }
  return svg;
}

const SVG = 'http://www.w3.org/2000/svg';

const asNode = (child: Node | string) => (typeof child === 'string' ? document.createTextNode(child) : child);
