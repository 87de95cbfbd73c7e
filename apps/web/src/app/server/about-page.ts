// What messengers show beside a link to a page: Open Graph (ogp.me), and the card of those who have names of their own for it.
import { createHash } from 'node:crypto';
import { translatorFor } from '@mitnand/i18n';
import type { Language } from '@mitnand/i18n/languages';
import { siteName } from '../link-picture/find-picture.ts';
import { pictureSize } from '../link-picture/picture.ts';
import type { PageHead, Town } from '../../shared/page/PageContext.ts';

/** Languages with a country, as Open Graph wants them; plain German counts as German. */
const locales: Record<Language, string> = {
  ar: 'ar_AR',
  de: 'de_DE',
  'de-simple': 'de_DE',
  en: 'en_GB',
  it: 'it_IT',
  ro: 'ro_RO',
  ru: 'ru_RU',
  tr: 'tr_TR',
  uk: 'uk_UA',
};

interface Page {
  head: PageHead;
  language: Language;
  town: Town;
  /** Path and query. */
  url: URL;
  /** Where the site is reached from outside; the address asked for may name any host. */
  origin: string;
}

export function aboutPage({ head, language, town, url, origin }: Page): Record<string, string> {
  const { title, picture } = head;
  const sentence = translatorFor(language)('start.sentence', { town: town.name });
  const { name, shows } = picture ?? { name: siteName, shows: [] };
  const seen = JSON.stringify([shows, town.name, town.logo?.id, town.colours, origin]);
  const version = createHash('sha256').update(seen).digest('base64url').slice(0, 8);
  return {
    'og:type': 'website',
    'og:site_name': `Mitnand ${town.name}`,
    'og:title': title,
    'og:description': head.description || sentence,
    'og:locale': locales[language],
    'og:url': `${origin}${url.pathname}${url.search}`,
    'og:image': `${origin}/vorschau/${name}.png?lang=${language}&v=${version}`,
    'og:image:type': 'image/png',
    'og:image:width': String(pictureSize.width),
    'og:image:height': String(pictureSize.height),
    'og:image:alt': picture ? title : sentence,
    'twitter:card': 'summary_large_image',
  };
}
