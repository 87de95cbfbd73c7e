// One wrong field, and the answer is refused as a whole.
import { describe, expect, test } from '@jest/globals';
import { aDocument, aScreen, aSlide } from '../testing/documents.ts';
import { checkDocument } from './check-document.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const picture = { url: 'https://mitnand.example/p.webp', width: 640, height: 480 };
const document = () => aDocument(NOW, { slides: [aSlide(), aSlide({ picture })] });

/** The paths of all fields, one entry of each list. */
function paths(value: unknown, before: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [before];
  const names = Array.isArray(value) ? (value.length > 0 ? ['0'] : []) : Object.keys(value);
  return [
    before,
    ...names.flatMap((name) => paths((value as Record<string, unknown>)[name], [...before, name])),
  ].filter((path) => path.length > 0);
}

function withField(path: string[], value: unknown): unknown {
  const changed = structuredClone(document());
  let place = changed as unknown as Record<string, unknown>;
  for (const name of path.slice(0, -1)) place = place[name] as Record<string, unknown>;
  place[path[path.length - 1]!] = value;
  return changed;
}

/** What a player can do without. */
const SPARE = /^screen\.name$|^words\.\w+\.name$/;

describe('a document', () => {
  test('is taken as it is', () => {
    const good = document();
    expect(checkDocument(good)).toBe(good);
    expect(checkDocument(JSON.parse(JSON.stringify(good)))).toEqual(good);
  });

  const fields = paths(document()).filter((path) => !SPARE.test(path.join('.')));

  test('has so many fields that the next test means something', () => {
    expect(fields.length).toBeGreaterThan(100);
  });

  test.each(fields.map((path) => [path.join('.'), path] as const))('is refused without %s', (_, path) => {
    expect(checkDocument(withField([...path], undefined))).toBeNull();
    expect(checkDocument(withField([...path], Symbol('nonsense')))).toBeNull();
  });

  test.each([
    ['place.url', 'javascript:alert(1)'],
    ['entries.0.url', 'javascript:alert(1)'],
    ['entries.0.url', 'file:///etc/passwd'],
    ['entries.0.qr', '29:<svg>'],
    ['entries.0.starts', NaN],
    ['entries.0.state', 'SOON'],
    ['entries.0.texts', {}],
    ['entries.0.times', {}],
    ['colours.primary', 'red'],
    ['days.first', 'Sunday'],
    ['zone.0', [1]],
    ['parts.0.part', 'ADVERTS'],
    ['format', 2],
  ])('is refused when %s is %j', (path, value) => {
    expect(checkDocument(withField(path.split('.'), value))).toBeNull();
  });

  test.each([null, undefined, '', 'Bad gateway', 42, [], {}, { code: 'NOT_FOUND' }])(
    'is not %j',
    (answer) => {
      expect(checkDocument(answer)).toBeNull();
    },
  );

  test('has words for one of its languages', () => {
    expect(checkDocument({ ...document(), screen: aScreen({ languages: ['it'] }) })).toBeNull();
  });
});
