/** The pages of the demo's mailbox, plain and in German: only whoever tries Mitnand out reads them. */
import { languages } from '@mitnand/i18n/languages';
import type { ReadMail } from './mailbox.ts';
import { escaped } from '../../platform/http/escaped.ts';

const ADDRESS = '/post';

export const style = `body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif; }
ul { padding: 0; list-style: none; }
li { border-top: 1px solid #767676; }
li a { display: block; padding: 0.75rem 0 0.25rem; }
li p { margin: 0 0 0.75rem; }
li span, p { overflow-wrap: anywhere; }
iframe { width: 100%; height: 70vh; border: 1px solid #767676; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
:root { color-scheme: light dark; }
`;

/** All mails, each with its subject, to whom and when. */
export function listPage(mails: readonly ReadMail[], zone: string): string {
  const rows = mails.map(
    (mail) =>
      `<li><a href="${ADDRESS}/${mail.name}"><bdi ${inLanguage(mail)}>${escaped(mail.subject)}</bdi></a>
<p>${escaped(mail.to)}&nbsp;· ${momentOf(mail, zone)}</p></li>`,
  );
  const list = rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '<p>Noch ist nichts verschickt worden.</p>';
  return page(
    'Post der Demo',
    `<h1>Post der Demo</h1>
<p>Hier landet alles, was Mitnand verschickt, solange kein Mail-Server eingestellt ist. Im Betrieb gibt es diese Seite nicht.</p>
${list}`,
  );
}

/** One mail: as mail programs show it, and as text. */
export function mailPage(mail: ReadMail, zone: string): string {
  const { name, subject, to, text, calendar } = mail;
  const file =
    calendar === null ? '' : `<p><a href="${ADDRESS}/${name}/termin.ics">Termin für den Kalender</a></p>`;
  return page(
    subject,
    `<p><a href="${ADDRESS}">Alle Post</a></p>
<h1 ${inLanguage(mail)}>${escaped(subject)}</h1>
<p>An ${escaped(to)}, ${momentOf(mail, zone)}</p>
<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="${escaped(subject)}" src="${ADDRESS}/${name}/html"></iframe>
${file}
<details><summary>Als Text</summary><pre ${inLanguage(mail)}>${escaped(text)}</pre></details>`,
  );
}

const page = (title: string, body: string): string => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(title)}</title><link rel="stylesheet" href="${ADDRESS}/post.css"></head>
<body><main>${body}</main></body></html>`;

function inLanguage({ language }: ReadMail): string {
  const direction = languages.find(({ code }) => code === language)?.direction ?? 'ltr';
  return `lang="${escaped(language)}" dir="${direction}"`;
}

const momentOf = ({ sentAt }: ReadMail, zone: string): string =>
  escaped(sentAt.toZonedDateTimeISO(zone).toLocaleString('de', { dateStyle: 'short', timeStyle: 'short' }));
