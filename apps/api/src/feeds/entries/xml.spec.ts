// Whatever stands in a text, a strict parser takes the document and gives the text back.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { element, textElement, xmlDocument } from './xml.ts';

function readBack(text: string): string[] {
  const document = XmlDocument.fromString(xmlDocument(element('a', { of: text }, textElement('b', text))));
  const { root } = document;
  const read = [root.attr('of')!.value, root.content];
  document.dispose();
  return read;
}

test.each([
  ']]>',
  '<![CDATA[<b>]]>',
  '</a><script>alert("1")</script>',
  '&amp; & &#0; &nope;',
  '👋🏽 👩‍👩‍👧 \u202eabc\u202c مرحبا',
  '<!-- -- -->',
  '<?xml version="1.1"?>',
  'two\nlines',
])('gives back %j', (text) => {
  // A line break within an attribute is a blank to XML.
  expect(readBack(text)).toEqual([text.replace('\n', ' '), text]);
});

test('leaves out what no XML can hold', () => {
  expect(readBack('a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg\ud800h')[1]).toBe('abcdefg\ufffdh');
});

test('of any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const possible = text
        .toWellFormed()
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
      expect(readBack(text)[1]).toBe(possible);
    }),
  );
});

test('of an element without anything in it', () => {
  expect(element('link', { href: 'x', rel: undefined })).toBe('<link href="x"/>');
});
