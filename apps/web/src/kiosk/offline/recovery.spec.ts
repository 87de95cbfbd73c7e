// A kiosk begins anew only when nobody stands before it, and when there is a reason.
import { expect, test } from '@jest/globals';
import { shouldBeginAnew } from './recovery.ts';
import { versionIn } from './version.ts';

const well = { wasAway: false, outdated: false, runningFor: 60_000 };

test.each([
  ['all is well', well, false],
  ['the server was away', { ...well, wasAway: true }, true],
  ['there is a new version', { ...well, outdated: true }, true],
  ['it has run for a day', { ...well, runningFor: 24 * 3_600_000 }, true],
])('when %s', (_, health, anew) => {
  expect(shouldBeginAnew(health, false)).toBe(anew);
  expect(shouldBeginAnew(health, true)).toBe(false);
});

test('the version of a page is the name of its first script', () => {
  const html = '<link rel="x"><script type="module" src="/assets/entry-client-Ab1.js" fetchpriority="low">';
  expect(versionIn(html)).toBe('/assets/entry-client-Ab1.js');
  expect(versionIn('<h1>502 Bad Gateway</h1>')).toBeNull();
});
