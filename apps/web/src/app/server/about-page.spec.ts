// Every public page tells messengers what it is, in its language; nothing of it depends on the host that was asked for.
import { expect, test } from '@jest/globals';
import type { Town } from '../../shared/page/PageContext.ts';
import { aboutPage } from './about-page.ts';
import { documentHtml } from './document.ts';

const town = { name: 'Ulm', logo: null, colours: null } as Town;
const head = {
  title: 'Vorlesen · Mitnand Ulm',
  description: 'Eine Stunde',
  status: 200,
  picture: null,
  feeds: [],
};
const url = new URL('http://town.invalid/angebote/12345?lang=ar');
const page = { head, language: 'ar' as const, town, url, origin: 'https://mitnand.example' };
const offer = (...shows: unknown[]) => ({ ...head, picture: { name: '12345', shows } });

test('a page has title, words, language and address, and the picture of the site', () => {
  expect(aboutPage(page)).toMatchObject({
    'og:title': 'Vorlesen · Mitnand Ulm',
    'og:description': 'Eine Stunde',
    'og:locale': 'ar_AR',
    'og:url': 'https://mitnand.example/angebote/12345?lang=ar',
    'og:image': expect.stringMatching(/^https:\/\/mitnand\.example\/vorschau\/start\.png\?lang=ar&v=.{8}$/),
    'twitter:card': 'summary_large_image',
  });
});

test('a page without words of its own says what the site is', () => {
  expect(aboutPage({ ...page, language: 'de', head: { ...head, description: '' } })['og:description']).toBe(
    'Hier kommen Menschen in Ulm zusammen: zum Helfen, Lernen und Plaudern.',
  );
});

test('an offer has a picture of its own, under another address when it shows something else', () => {
  const image = (...shows: unknown[]) => aboutPage({ ...page, head: offer(...shows) })['og:image'];
  expect(image('Vorlesen')).toContain('/vorschau/12345.png?lang=ar&v=');
  expect(image('Vorlesen')).toBe(image('Vorlesen'));
  expect(image('Vorlesen')).not.toBe(image('Backen'));
});

test('in the document they are attributes, whatever they say', () => {
  const about = aboutPage({ ...page, head: { ...head, title: '"><script>alert(1)</script>' } });
  const html = documentHtml({
    language: 'ar',
    head,
    files: { script: '/entry.js', styles: [], modules: [], fonts: [] },
    body: '',
    about,
  });
  expect(html).toContain('<meta property="og:title" content="&quot;&gt;&lt;script&gt;');
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
  expect(html).not.toContain('<script>alert');
});
