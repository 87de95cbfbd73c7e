/** The body that a gateway wants, with number and text in it, written as its type wants them. */

/** All that XML 1.0 knows no way to write (2.2). */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const IN_XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** @param type as in `Content-Type` */
export function filled(
  body: string,
  { to, text }: { readonly to: string; readonly text: string },
  type: string,
): string {
  const write = writerOf(type.toLowerCase());
  return body.replaceAll(/\{(to|text)\}/g, (_, name) => write(name === 'to' ? to : text));
}

function writerOf(type: string): (text: string) => string {
  if (type.includes('json')) return inJson;
  if (type.includes('xml')) return inXml;
  return type.includes('form-urlencoded') ? encodeURIComponent : String;
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Fit for text and for attributes. */
function inXml(text: string): string {
  return text.replaceAll(NOT_IN_XML, '').replaceAll(/[&<>"']/g, (sign) => IN_XML[sign]!);
}
