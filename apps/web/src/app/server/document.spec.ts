// The document says in which language it is, which way it runs, and where it stands in others.
import { expect, test } from '@jest/globals';
import { documentHtml } from './document.ts';

const parts = {
  head: { title: 'Angebote', description: '' },
  files: { script: '/entry.js', styles: [], modules: [], fonts: [] },
  body: '',
};

test.each([
  ['ar', '<html lang="ar" dir="rtl">'],
  ['de-simple', '<html lang="de-simple" dir="ltr">'],
] as const)('in %s', (language, tag) => {
  expect(documentHtml({ ...parts, language })).toContain(tag);
});

test('leads to the same page in each language it is offered in, and in the reader’s own', () => {
  const html = documentHtml({
    ...parts,
    language: 'de',
    languages: ['de', 'uk'],
    origin: 'https://mitnand.example',
    url: new URL('http://town.invalid/angebote?art=helfen&lang=uk'),
  });
  const alternates = [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  expect(alternates.map(([, code, address]) => [code, address])).toEqual([
    ['de', 'https://mitnand.example/angebote?art=helfen&amp;lang=de'],
    ['uk', 'https://mitnand.example/angebote?art=helfen&amp;lang=uk'],
    ['x-default', 'https://mitnand.example/angebote?art=helfen'],
  ]);
});

test('names the feeds of the page', () => {
  const feeds = [
    {
      label: 'Neu & gut',
      type: 'application/atom+xml',
      address: 'https://mitnand.example/feeds/offers.atom',
    },
  ];
  expect(documentHtml({ ...parts, head: { ...parts.head, feeds }, language: 'de' })).toContain(
    '<link rel="alternate" type="application/atom+xml" title="Neu &amp; gut" href="https://mitnand.example/feeds/offers.atom">',
  );
});
