// What is copied from here works as it stands, whatever the organisation is called.
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { frameSnippet, type ListOf, scriptSnippet } from './snippets.ts';

const origin = 'https://mitnand.ulm.example';
const list: ListOf = { kind: 'organisation', id: '0190-id', name: 'Brot & "Salz" <e. V.>' };

describe('the lines for a website', () => {
  test('are the element’s own, for an organisation or a part of town', () => {
    expect(scriptSnippet(origin, list, 'de')).toBe(
      `<script src="https://mitnand.ulm.example/mitnand-screen.js" async></script>\n` +
        `<mitnand-screen form="list" organisation="0190-id" languages="de"></mitnand-screen>`,
    );
    expect(scriptSnippet(origin, { ...list, kind: 'district' }, 'ar')).toContain(
      'form="list" district="0190-id" languages="ar"',
    );
  });

  test('keep a name from becoming markup', () => {
    const [frame = ''] = frameSnippet(origin, list, 'en').split('\n');
    expect(frame).toContain('title="Brot &amp; &quot;Salz&quot; &lt;e. V.>"');
    expect(frame).toContain('/embed/offers?organisation=0190-id&amp;language=en"');
  });

  test('believe a height from that frame of that origin alone', () => {
    const script = /<script>([^]*)<\/script>/.exec(frameSnippet(origin, list, 'de'))![1]!;
    const [ours, other] = [
      { contentWindow: {}, style: { height: '' } },
      { contentWindow: {}, style: { height: '' } },
    ];
    let hear = (_: unknown) => {};
    // The lines run as they would on the page around.
    runInNewContext(script, {
      addEventListener: (_: string, listener: typeof hear) => (hear = listener),
      document: { querySelectorAll: () => [ours, other] },
    });

    const tell = (data: unknown, from: string, source: unknown) => hear({ data, origin: from, source });
    tell({ mitnand: 'height', height: 900 }, 'https://elsewhere.example', ours.contentWindow);
    tell({ mitnand: 'other', height: 900 }, origin, ours.contentWindow);
    tell(null, origin, ours.contentWindow);
    expect([ours.style.height, other.style.height]).toEqual(['', '']);
    tell({ mitnand: 'height', height: 900 }, origin, ours.contentWindow);
    expect([ours.style.height, other.style.height]).toEqual(['900px', '']);
    tell({ mitnand: 'height', height: '9e9' }, origin, ours.contentWindow);
    expect(ours.style.height).toBe('20000px');
  });
});
