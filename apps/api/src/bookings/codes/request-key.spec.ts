import { describe, expect, test } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { fingerprint, isRequestKey } from './request-key.ts';

const SECRET = 'a secret that only this spec knows';

describe('request keys', () => {
  test.each([
    randomUUID(),
    randomUUID().toUpperCase(),
    randomBytes(16).toString('base64url'),
    randomBytes(48).toString('base64url'),
    randomBytes(16).toString('hex'),
  ])('%s is one', (key) => {
    expect(isRequestKey(key)).toBe(true);
  });

  test.each([
    ['empty', ''],
    ['too short', randomBytes(15).toString('base64url')],
    ['too long', randomBytes(49).toString('base64url')],
    ['huge', 'a'.repeat(1_000_000)],
    ['a uuid of a clock (v7)', '019aa2c4-7b1e-7c3d-9f00-3a5d2f1b8e77'],
    ['a uuid of a clock (v1)', 'c232ab00-9414-11ec-b3c8-9f6bdeced846'],
    ['the nil uuid', '00000000-0000-0000-0000-000000000000'],
    ['a v4 with a wrong variant', '00000000-0000-4000-c000-000000000000'],
    ['not URL-safe', 'abcdefghijklmnopqrst+/'],
    ['with a line break', `${randomBytes(16).toString('base64url')}\n`],
    ['with spaces', 'abcdefghijk lmnopqrstuv'],
  ])('%s is none', (_what, key) => {
    expect(isRequestKey(key)).toBe(false);
  });
});

describe('the fingerprint of a request', () => {
  const of = (value: unknown) => fingerprint(SECRET, value).toString('hex');

  test('doesn’t depend on the order of fields, however deep', () => {
    expect(of({ a: 1, b: { c: [1, { d: 2, e: 3 }] } })).toBe(of({ b: { c: [1, { e: 3, d: 2 }] }, a: 1 }));
  });

  test('doesn’t see undefined fields', () => {
    expect(of({ a: 1, b: undefined, c: { d: undefined } })).toBe(of({ a: 1, c: {} }));
    expect(of(undefined)).toBe(of(null));
  });

  test('reads dates and instants by their text', () => {
    const instant = Temporal.Instant.from('2026-11-21T13:30:00Z');
    expect(of({ startsAt: instant })).toBe(of({ startsAt: '2026-11-21T13:30:00Z' }));
  });

  test('differs when the content does', () => {
    const contents = [
      null,
      {},
      [],
      '',
      0,
      '0',
      { a: 1 },
      { a: '1' },
      { a: null },
      { b: 1 },
      [1, 2],
      [2, 1],
      [[1], 2],
    ];
    const tricky = [{ 'a":1,"b': 1 }, { a: 1, b: 1 }, { a: { b: 1 } }, JSON.parse('{"__proto__": 1}')];
    expect(new Set([...contents, ...tricky].map(of)).size).toBe(contents.length + tricky.length);
  });

  test('is the same exactly when the JSON is, for any two requests', () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(of(a)).toBe(of(structuredClone(a)));
        expect(of(a) === of(b)).toBe(sameJson(a, b));
      }),
    );
  });

  test('says nothing without the secret', () => {
    expect(fingerprint('another secret of this spec', { a: 1 })).not.toEqual(fingerprint(SECRET, { a: 1 }));
  });
});

function sameJson(a: unknown, b: unknown): boolean {
  try {
    expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)));
    return true;
  } catch {
    return false;
  }
}
