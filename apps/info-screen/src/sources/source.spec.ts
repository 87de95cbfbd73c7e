// Which document an element asks for, by its attributes alone.
import { beforeAll, expect, test } from '@jest/globals';
import type { sourceOf as SourceOf } from './source.ts';

let sourceOf: typeof SourceOf;

beforeAll(async () => {
  const document = { currentScript: { src: 'https://ulm.example/mitnand-screen.js?v=1' } };
  Object.assign(globalThis, { document, location: { href: 'https://host.example/page' } });
  ({ sourceOf } = await import('./source.ts'));
});

const source = (attributes: Record<string, string>) => sourceOf((name) => attributes[name] ?? null);

test('of a screen is where the script came from, or the server that is named', () => {
  expect(source({ key: 'abcdefghjk' })).toEqual({
    name: 'https://ulm.example:abcdefghjk',
    address: 'https://ulm.example/screens/abcdefghjk.json?by=script',
    changes: 'https://ulm.example/screens/abcdefghjk/changes',
  });
  for (const server of ['https://other.example', 'https://other.example/'])
    expect(source({ key: 'abcdefghjk', server })).toMatchObject({
      address: 'https://other.example/screens/abcdefghjk.json?by=script',
      changes: 'https://other.example/screens/abcdefghjk/changes',
    });
});

test('of a list is one organisation or district, without a line for changes', () => {
  const address = 'https://ulm.example/embed/offers.json';
  expect(source({ form: 'list', organisation: 'a1' })).toMatchObject({
    address: `${address}?organisation=a1`,
    changes: null,
  });
  expect(source({ form: 'list', district: 'b2', languages: ' de, en ' })).toMatchObject({
    address: `${address}?district=b2&languages=de,en`,
  });
});

test('is nothing without a key, or without anybody to list', () => {
  expect([source({}), source({ key: '' }), source({ form: 'list', key: 'abcdefghjk' })]).toEqual([
    null,
    null,
    null,
  ]);
});

test('lets no attribute lead anywhere else on the server', () => {
  expect(source({ key: '../graphql?a#' })!.address).toBe(
    'https://ulm.example/screens/..%2Fgraphql%3Fa%23.json?by=script',
  );
  expect(source({ form: 'list', organisation: 'a&district=b' })!.address).toBe(
    'https://ulm.example/embed/offers.json?organisation=a%26district%3Db',
  );
});
