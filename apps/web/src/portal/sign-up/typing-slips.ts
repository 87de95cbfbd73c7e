// Slips of the finger in addresses and numbers that look right and reach nobody; told as a question, never as an error.

/** What people in a German town have most, and what they have from elsewhere. */
const domains = [
  ...[
    'gmail.com',
    'googlemail.com',
    'gmx.de',
    'gmx.net',
    'gmx.at',
    'gmx.ch',
    'web.de',
    't-online.de',
    'freenet.de',
  ],
  ...[
    'outlook.com',
    'outlook.de',
    'hotmail.com',
    'hotmail.de',
    'live.com',
    'live.de',
    'icloud.com',
    'me.com',
  ],
  ...[
    'yahoo.com',
    'yahoo.de',
    'aol.com',
    'arcor.de',
    'posteo.de',
    'mailbox.org',
    'mail.de',
    'protonmail.com',
  ],
  ...[
    'ukr.net',
    'i.ua',
    'mail.ru',
    'yandex.ru',
    'libero.it',
    'hotmail.it',
    'yahoo.ro',
    'uni-ulm.de',
    'ulm.de',
  ],
];
const endings: Record<string, string> = {
  con: 'com',
  cim: 'com',
  vom: 'com',
  comm: 'com',
  cmo: 'com',
  ded: 'de',
  ed: 'de',
  dee: 'de',
  bet: 'net',
};
/** Names this short are one slip away from each other. */
const tooShort = 6;

/** The address that was probably meant; null when nothing looks like a slip. */
export function meantEmail(typed: string): string | null {
  const written = typed
    .trim()
    .replace(/\s*\(?\b(?:at|ät)\b\)?\s*/i, (at, index: number, whole: string) =>
      whole.includes('@') ? at : '@',
    );
  const [, name, domain] = /^([^\s@]+)@([^\s@]+)$/.exec(written) ?? [];
  if (!name || !domain) return null;
  const meant = `${name}@${meantDomain(domain.toLowerCase())}`;
  return meant.toLowerCase() === typed.trim().toLowerCase() ? null : meant;
}

function meantDomain(written: string): string {
  const domain = written
    .replace(/[,;]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.$/, '');
  if (domains.includes(domain)) return domain;
  const near =
    domain.length >= tooShort && domains.find((known) => known.length >= tooShort && oneSlip(domain, known));
  if (near) return near;
  const [ending = ''] = /[^.]+$/.exec(domain) ?? [];
  const mended = endings[ending];
  return mended ? domain.slice(0, -ending.length) + mended : domain;
}

/** One letter more, less, other, or two turned round (Damerau). */
export function oneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

/** The number that was probably meant: letters for digits, a zero too many behind +49, none before a German mobile. */
export function meantPhone(typed: string): string | null {
  const written = typed.trim();
  if (!/\d.*\d.*\d/.test(written)) return null;
  const meant = written
    .replace(/[oO]/g, '0')
    .replace(/[lI|]/g, '1')
    .replace(/^(\+|00)49\s*\(?0\)?\s*/, '+49 ')
    .replace(/^1[567]\d/, (start) => `0${start}`);
  return meant === written ? null : meant;
}
