import { expect, test } from '@jest/globals';
import { csvLine } from './csv.ts';

test.each([
  ['plain', 'plain'],
  ['a;b', '"a;b"'],
  ['say "yes"', '"say ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  [' spaces ', '" spaces "'],
  ['=1+1', "'=1+1"],
  ['+49731', "'+49731"],
  ['-x', "'-x"],
  ['@cmd', "'@cmd"],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
  ['a=b', 'a=b'],
])('%j is written as %j', (text, written) => {
  expect(csvLine([text])).toBe(`${written}\r\n`);
});

test('numbers stay numbers, and nothing is empty', () => {
  expect(csvLine([-3, null, 'x'])).toBe('-3;;x\r\n');
});
