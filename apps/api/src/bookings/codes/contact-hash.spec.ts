import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emailHash, normaliseEmail, normalisePhone, phoneHash } from './contact-hash.ts';

const SECRET = 'a secret that only this spec knows';

describe('e-mail addresses', () => {
  test.each([
    ['anna@example.org', 'anna@example.org'],
    ['  Anna@Example.ORG\n', 'anna@example.org'],
    ['ａｎｎａ＠example.org', 'anna@example.org'],
    ['anna+ulm@example.org', 'anna+ulm@example.org'],
    ['anna@bücher.example', 'anna@xn--bcher-kva.example'],
    ['anna@xn--bcher-kva.example', 'anna@xn--bcher-kva.example'],
    ['a\u0308nna@example.org', 'änna@example.org'],
    ["o'neill@mail.example.org", "o'neill@mail.example.org"],
  ])('%j is %s', (typed, normalised) => {
    expect(normaliseEmail(typed)).toBe(normalised);
  });

  test.each([
    '',
    'anna',
    '@example.org',
    'anna@',
    'anna@localhost',
    'anna@@example.org',
    'anna@example.org, bert@example.org',
    'anna b@example.org',
    'anna\u0000@example.org',
    'anna\u200b@example.org',
    'anna@exa%6dple.org',
    'anna@example..org',
    'anna@-example.org',
    'anna@192.168.0.1',
    'anna@[192.168.0.1]',
    '.anna@example.org',
    'anna..b@example.org',
    '<anna@example.org>',
    `${'a'.repeat(65)}@example.org`,
    `anna@${'a.'.repeat(200)}org`,
    'a'.repeat(1_000_000),
  ])('%j is none', (typed) => {
    expect(normaliseEmail(typed)).toBeNull();
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (text) => {
        const once = normaliseEmail(text);
        if (once !== null) expect(normaliseEmail(once)).toBe(once);
      }),
    );
  });
});

describe('phone numbers', () => {
  // Numbers that the Bundesnetzagentur keeps free for films and books.
  test.each([
    ['030 23125 001', '+493023125001'],
    ['(030) 23125-001', '+493023125001'],
    ['+49 30 23125001', '+493023125001'],
    ['0049 30 23125001', '+493023125001'],
    ['0152 28817386', '+4915228817386'],
    ['٠١٥٢٢٨٨١٧٣٨٦', '+4915228817386'],
    ['０１５２ ２８８１７３８６', '+4915228817386'],
    ['+1 202 555 0123', '+12025550123'],
  ])('%j is %s', (typed, normalised) => {
    expect(normalisePhone(typed)).toBe(normalised);
  });

  test.each([
    '',
    'abc',
    '110',
    '0',
    '12',
    '+',
    'ruf 030 23125001 an',
    '0152 28817386 0152 28817386',
    '1'.repeat(100_000),
  ])('%j is none', (typed) => {
    expect(normalisePhone(typed)).toBeNull();
  });
});

describe('hashes', () => {
  test('are the same for the same person and differ for others', () => {
    expect(emailHash(SECRET, ' ANNA@example.org')).toEqual(emailHash(SECRET, 'anna@example.org'));
    expect(emailHash(SECRET, 'bert@example.org')).not.toEqual(emailHash(SECRET, 'anna@example.org'));
    expect(phoneHash(SECRET, '0152 28817386')).toEqual(phoneHash(SECRET, '+49 152 28817386'));
    expect(emailHash(SECRET, 'anna@example.org')).toHaveLength(32);
  });

  test('say nothing without the secret', () => {
    const other = 'another secret of this spec';
    expect(emailHash(other, 'anna@example.org')).not.toEqual(emailHash(SECRET, 'anna@example.org'));
  });

  test('are null for what is no address', () => {
    expect(emailHash(SECRET, 'anna')).toBeNull();
    expect(phoneHash(SECRET, 'anna')).toBeNull();
  });
});
