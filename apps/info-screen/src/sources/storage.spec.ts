// What a player keeps, and what becomes of it where storage is full, forbidden or broken.
import { describe, expect, test } from '@jest/globals';
import { aDocument, anEntry } from '../testing/documents.ts';
import { keeper } from './storage.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const time = { heard: NOW, seen: NOW, offset: 5 };

/** Holds so many characters. */
function aStorage(room = 5_000_000) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    removeItem: (name: string) => void kept.delete(name),
    setItem(name: string, value: string) {
      const others = [...kept].filter(([other]) => other !== name);
      const size = others.reduce((sum, [, text]) => sum + text.length, value.length);
      if (size > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, value);
    },
  };
  return { kept, keeper: () => keeper('screen', () => storage as unknown as Storage) };
}

describe('what is kept', () => {
  test('is there after a restart', () => {
    const storage = aStorage();
    const document = aDocument(NOW);
    storage.keeper().keep({ document, time });
    expect(storage.keeper().read()).toEqual({ document, time });
  });

  test('is as old as the last answer that confirmed it', () => {
    const storage = aStorage();
    const document = aDocument(NOW);
    storage.keeper().keep({ document, time });
    const later = { ...time, heard: NOW + 60_000 };
    storage.keeper().keepTime(document.version, later);
    expect(storage.keeper().read()!.time).toEqual(later);
  });

  test('is not made younger by an answer about another version', () => {
    const storage = aStorage();
    storage.keeper().keep({ document: aDocument(NOW), time });
    storage.keeper().keepTime('fedcba9876543210', { ...time, heard: NOW + 60_000 });
    expect(storage.keeper().read()!.time).toEqual(time);
  });

  test('is fewer dates when storage is nearly full, and never an older document', () => {
    const storage = aStorage(60_000);
    storage.keeper().keep({ document: aDocument(NOW, { version: '00000000000000aa' }), time });
    const entries = Array.from({ length: 300 }, () => anEntry({ part: 'ENGAGEMENTS', starts: NOW + 1 }));
    storage.keeper().keep({ document: aDocument(NOW, { entries }), time });
    const { document } = storage.keeper().read()!;
    expect(document.version).toBe('0123456789abcdef');
    expect(document.entries).toEqual(entries.slice(0, 40));
  });

  test('is nothing when nothing fits', () => {
    const storage = aStorage();
    storage.keeper().keep({ document: aDocument(NOW, { version: '00000000000000aa' }), time });
    const tiny = keeper('screen', () => {
      const inner = { getItem: (name: string) => storage.kept.get(name) ?? null };
      const removeItem = (name: string) => void storage.kept.delete(name);
      return { ...inner, removeItem, setItem: () => JSON.parse('{') as never } as unknown as Storage;
    });
    tiny.keep({ document: aDocument(NOW), time });
    expect(tiny.read()).toBeNull();
  });

  test.each(['', '{', 'null', '[]', '{"document":{}}', '{"document":null,"time":null}'])(
    'is nothing when it is %j',
    (text) => {
      const storage = aStorage();
      storage.kept.set('screen', text);
      expect(storage.keeper().read()).toBeNull();
    },
  );

  test.each([
    '{',
    'null',
    '{"version":"0123456789abcdef"}',
    '{"version":"0123456789abcdef","time":{"heard":"x"}}',
  ])('keeps its own time when the later one is %j', (text) => {
    const storage = aStorage();
    storage.keeper().keep({ document: aDocument(NOW), time });
    storage.kept.set('screen:time', text);
    expect(storage.keeper().read()!.time).toEqual(time);
  });

  test('is nothing where storage is forbidden', () => {
    const forbidden = keeper('screen', () => {
      throw new DOMException('denied', 'SecurityError');
    });
    forbidden.keep({ document: aDocument(NOW), time });
    forbidden.keepTime('0123456789abcdef', time);
    expect(forbidden.read()).toBeNull();
  });
});
