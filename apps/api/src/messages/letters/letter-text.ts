// A letter as plain text: for programs that show no HTML, for those who listen, and for telephones of long ago.
import { translatorFor } from '@mitnand/i18n';
import { directionOf } from '@mitnand/i18n/languages';
import { contactLink } from './contact-link.ts';
import { factGroups } from './fact-groups.ts';
import type { Fact, Letter } from './letter.ts';

/** RFC 5322 wishes for 78 at most; a quoted line grows by two. */
const WIDTH = 76;

/** The letter in lines of at most 76 characters, but for addresses of pages, which stay whole. */
export function letterText(letter: Letter): string {
  const t = translatorFor(letter.language);
  const turned = directionOf(letter.language) === 'rtl';
  const blocks = [
    letter.lead,
    ...factGroups(letter.facts).map((group) => group.map((fact) => factLine(fact, turned)).join('\n')),
    ...letter.paragraphs.slice(0, 1),
    ...letter.actions.map(({ label, url }) => `${label}:\n${url}`),
    ...letter.paragraphs.slice(1),
    [t('mail.contactHeading'), ...letter.contact.map((line) => contactLine(line, turned))].join('\n'),
    `${t('mail.whyHeading')}\n${letter.why}`,
    letter.house.name,
  ];
  const text = blocks
    .filter((block) => block !== '')
    .map(wrapped)
    .join('\n\n');
  return `${plain(text, turned)}\n`;
}

function factLine({ label, value, lang, ltr }: Fact, turned: boolean): string {
  const oneLine = value.replace(/\s*\n\s*/g, ' ');
  if (turned && ltr) return `${label}: \u2066${oneLine}\u2069`;
  return `${label}: ${turned && lang ? `\u2068${oneLine}\u2069` : oneLine}`;
}

function contactLine(line: string, turned: boolean): string {
  if (!turned) return line;
  return contactLink(line) ? `\u2066${line}\u2069` : `\u2068${line}\u2069`;
}

function wrapped(block: string): string {
  return block.split('\n').map(wrappedLine).join('\n');
}

/** Breaks at blanks where a break is allowed; what is longer than a line stays whole. */
function wrappedLine(line: string): string {
  let out = '';
  let length = 0;
  for (const word of line.split(' ')) {
    const breaks = length > 0 && length + 1 + word.length > WIDTH;
    out += length === 0 ? word : (breaks ? '\n' : ' ') + word;
    length = breaks || length === 0 ? word.length : length + 1 + word.length;
  }
  return out;
}

/**
 * Signs that only say where a line may break have done their work. Within Arabic the narrow blanks stay: they keep the
 * groups of a number in their order (UAX 9, W4).
 */
function plain(text: string, turned: boolean): string {
  const unmarked = text.replaceAll('\u2060', '');
  return turned ? unmarked : unmarked.replaceAll('\u00a0', ' ');
}
