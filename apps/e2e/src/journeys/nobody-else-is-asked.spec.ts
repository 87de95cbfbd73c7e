/** No tracker, no third party: the pages forbid it, and the guard of every journey would see it. */
import { expect, test } from './fixtures.ts';
import { visit } from './pages.ts';

test('the guard of every journey sees what goes to another host', async ({ page, strangers }) => {
  await page.setContent(
    `<img src="http://fremd.example/zaehler.png"><script>new WebSocket('ws://fremd.example/ohr')</script>`,
  );
  await expect
    .poll(() => strangers.toSorted())
    .toEqual(['http://fremd.example/zaehler.png', 'ws://fremd.example/ohr']);
  strangers.length = 0;
});

test('a page would not ask another host even if a text told it to', async ({ page }) => {
  await visit(page, '/');
  const blocked = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI));
        new Image().src = 'https://fremd.example/zaehler.png';
      }),
  );
  expect(blocked).toBe('https://fremd.example/zaehler.png');
});
