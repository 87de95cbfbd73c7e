// Whatever people typed stays text.
import { expect, test } from '@jest/globals';
import { escaped } from './escaped.ts';

test('no sign of a text begins or ends a tag, a quote or a reference', () => {
  expect(escaped(`<b a="1" c='2'>&amp;</b>\r\n`)).toBe(
    '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;&#13;\n',
  );
});

test('what no document can hold is left out, halves of signs are marked', () => {
  expect(escaped('a\u0000b\u001fc\ufffed\ud800e\u{1f600}')).toBe('abcd\ufffde\u{1f600}');
});
