// XML that is well-formed whatever stands in it (XML 1.0, 2.2 and 2.4).
import { escaped } from '../../platform/http/escaped.ts';

/** Names are ours, values are escaped; attributes without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element that holds others, which are XML already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escaped(value!)}"`);
  const start = `${name}${written.join('')}`;
  return children.length === 0 ? `<${start}/>` : `<${start}>${children.join('')}</${name}>`;
}

/** An element that holds a text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, escaped(text));
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
