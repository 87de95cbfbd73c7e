import { afterEach, describe, expect, it } from '@jest/globals';
import { shareLink } from './share-link.ts';

const link = { title: 'Vorlesen', url: 'https://ulm.example/12345' };

function device(abilities: object) {
  Object.defineProperty(globalThis, 'navigator', { value: abilities, configurable: true });
}

const { navigator: ours } = globalThis;
afterEach(() => device(ours));

describe('a link', () => {
  it('is shared as the device does it', async () => {
    const given: unknown[] = [];
    device({ share: (what: unknown) => Promise.resolve(void given.push(what)) });
    expect([await shareLink(link), given]).toEqual([null, [link]]);
  });

  it('is left alone when sharing is broken off', async () => {
    device({ share: () => Promise.reject(new DOMException('', 'AbortError')) });
    expect(await shareLink(link)).toBeNull();
  });

  it('is copied where nothing shares', async () => {
    const copied: string[] = [];
    device({ clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
    expect([await shareLink(link), copied]).toEqual(['copied', [link.url]]);
  });

  it('is copied where sharing is forbidden', async () => {
    device({
      share: () => Promise.reject(new DOMException('', 'NotAllowedError')),
      clipboard: { writeText: () => Promise.resolve() },
    });
    expect(await shareLink(link)).toBe('copied');
  });

  it('stays to be copied by hand where the clipboard is closed or missing', async () => {
    device({ clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    expect(await shareLink(link)).toBe('failed');
    device({});
    expect(await shareLink(link)).toBe('failed');
  });
});
