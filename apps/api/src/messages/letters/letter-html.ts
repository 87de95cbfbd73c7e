// A letter as HTML: one calm column without pictures, scripts or anything from elsewhere. Grounds and text keep the colours of
// the person's own program, so it is dark where they want it dark; only the button has the town's colour.
import { translatorFor } from '@mitnand/i18n';
import { directionOf } from '@mitnand/i18n/languages';
import { contactLink } from './contact-link.ts';
import { factGroups } from './fact-groups.ts';
import type { Fact, Letter, LetterAction, LetterHouse } from './letter.ts';
import { escaped } from '../../platform/http/escaped.ts';

const FONTS = `'Fira Sans','Noto Sans Arabic','Segoe UI',Roboto,Helvetica,Arial,sans-serif`;
const style = {
  column: `max-width:600px;margin:0 auto;padding:24px 16px;font-family:${FONTS};font-size:18px;line-height:1.5`,
  house: 'margin:0 0 20px;padding:0 0 8px;font-size:16px;font-weight:600;border-bottom:4px solid ',
  title: 'margin:0 0 20px;font-size:25px;line-height:1.25;font-weight:600',
  facts: 'margin:0 0 24px;padding:0',
  label: 'margin:0;padding:0;font-size:16px',
  value: 'margin:0 0 12px;padding:0;font-size:18px;font-weight:600',
  digits: 'font-size:22px;letter-spacing:0.03em;font-variant-numeric:tabular-nums',
  paragraph: 'margin:0 0 16px',
  button:
    'display:inline-block;padding:13px 22px;border:1px solid #8fa3a6;border-radius:8px;font-weight:600;text-decoration:none;color:#ffffff;background-color:',
  link: 'color:inherit;text-decoration:underline',
  heading: 'margin:28px 0 6px;font-size:18px;font-weight:600',
  small: 'margin:0 0 16px;font-size:16px',
} as const;

/** A whole document. Everything in it is escaped here. */
export function letterHtml(letter: Letter): string {
  const { language, lead, facts, paragraphs, actions } = letter;
  const t = translatorFor(language);
  const words = `lang="${language}" dir="${directionOf(language)}"`;
  return [
    '<!doctype html>',
    `<html ${words} style="color-scheme:light dark"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(letter.subject)}</title></head>`,
    `<body style="margin:0;padding:0"><div role="article" aria-label="${escaped(letter.subject)}" ${words} style="${escaped(style.column)}">`,
    houseLine(letter.house),
    `<h1 style="${style.title}">${lines(lead)}</h1>`,
    ...factGroups(facts).map((group) => `<dl style="${style.facts}">${group.map(factHtml).join('')}</dl>`),
    ...paragraphs.slice(0, 1).map(paragraph),
    ...actions.map((action, at) => (at === 0 ? button(action, letter.house) : furtherLink(action))),
    ...paragraphs.slice(1).map(paragraph),
    `<h2 style="${style.heading}">${escaped(t('mail.contactHeading'))}</h2>`,
    `<p style="${style.paragraph}">${letter.contact.map(contactHtml).join('<br>')}</p>`,
    `<h2 style="${style.heading}">${escaped(t('mail.whyHeading'))}</h2>`,
    `<p style="${style.small}">${lines(letter.why)}</p>`,
    '</div></body></html>',
  ].join('\n');
}

function houseLine({ name, colour }: LetterHouse): string {
  return `<p style="${style.house}${colourOf(colour)}"><bdi>${escaped(name)}</bdi></p>`;
}

function factHtml({ label, value, lang, ltr }: Fact): string {
  const words = `${lang ? ` lang="${escaped(lang)}"` : ''} dir="${ltr ? 'ltr' : 'auto'}"`;
  const digits = /^[\d\u00a0]+$/.test(value) ? ` style="${style.digits}"` : '';
  return [
    `<dt style="${style.label}">${escaped(label)}</dt>`,
    `<dd style="${style.value}"><bdi${words}${digits}>${lines(value)}</bdi></dd>`,
  ].join('');
}

function button({ label, url }: LetterAction, { colour }: LetterHouse): string {
  const look = style.button + colourOf(colour);
  return `<p style="${style.paragraph}"><a href="${address(url)}" style="${look}">${escaped(label)}</a></p>`;
}

function furtherLink({ label, url }: LetterAction): string {
  return `<p style="${style.paragraph}"><a href="${address(url)}" style="${style.link}">${escaped(label)}</a></p>`;
}

function contactHtml(line: string): string {
  const link = contactLink(line);
  if (link === null) return `<bdi>${escaped(line)}</bdi>`;
  return `<a href="${escaped(link)}" dir="ltr" style="${style.link}">${escaped(line)}</a>`;
}

function paragraph(text: string): string {
  return `<p style="${style.paragraph}">${lines(text)}</p>`;
}

/** A colour as it is kept, and nothing else. */
function colourOf(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : '#0b5563';
}

/** Pages only: no letter leads to a script, whatever somebody typed as the address of a meeting. */
function address(url: string): string {
  return /^https?:\/\//i.test(url) ? escaped(url) : '#';
}

function lines(text: string): string {
  return text.split('\n').map(escaped).join('<br>');
}
