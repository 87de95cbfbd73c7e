/** On pages of other people: their styles do not reach in, their policies are kept, and screens know nothing of each other. */
import { aDocument, MINUTE } from './a-document.ts';
import { aScreen } from './a-host-page.ts';
import type { Player } from './a-player.ts';
import { ERROR_WORDS, expectOrder, partsSeen, seenWithin, soon, textSeen } from './looking.ts';
import { expect, test } from './screen-test.ts';

test('two screens on one page know nothing of each other', async ({ aPlayer, server, host }) => {
  server.documents.set('aaaaaaaaaa', aDocument({ entries: [{ title: 'Im Westen' }] }));
  server.documents.set(
    'bbbbbbbbbb',
    aDocument({ entries: [{ title: 'Im Osten' }], screen: { theme: 'DARK' } }),
  );
  const half = (side: string) => `position:fixed;top:0;${side}:0;width:50%;height:100%`;
  const screen = (key: string, side: string) =>
    `<mitnand-screen key="${key}" style="${half(side)}"></mitnand-screen>`;
  host.page = { body: screen('aaaaaaaaaa', 'left') + screen('bbbbbbbbbb', 'right') };
  const player = await aPlayer();
  await player.open(host.url);
  await soon(player, 'Im Westen', 0);
  await soon(player, 'Im Osten', 1);
  server.answer = 'cut';
  server.tells = false;
  await player.reboot();
  await player.open(host.url);
  await soon(player, 'Im Westen', 0);
  await soon(player, 'Im Osten', 1);
  expect(await textSeen(player, 0)).not.toContain('Im Osten');
  await expectOrder(player, 0);
  await expectOrder(player, 1);
});

test('the same screen twice on one page is the same twice, and one that is taken away stops asking', async ({
  aPlayer,
  server,
  host,
}) => {
  const half = (side: string) => `position:fixed;top:0;${side}:0;width:50%;height:100%`;
  host.page = {
    body: ['left', 'right']
      .map((side) => aScreen().replace(/style="[^"]*"/, `style="${half(side)}"`))
      .join(''),
  };
  server.tells = false;
  const player = await aPlayer();
  await player.open(host.url);
  for (const nth of [0, 1]) await soon(player, 'Beete gießen', nth);
  await player.evaluate(`document.querySelectorAll('mitnand-screen').forEach((screen) => screen.remove())`);
  await player.pass(2 * MINUTE);
  const before = server.questions;
  await player.pass(10 * MINUTE);
  expect(server.questions).toBe(before);
});

const HOSTILE = `<style>
  * { display: inline !important; color: red !important; font-size: 3px !important; position: static !important; }
  html { font: 5px/9 cursive; letter-spacing: 1em; text-transform: uppercase; direction: rtl; word-break: break-all; }
  div, span, p, section, article, h1, h2, h3, svg, button { visibility: hidden; width: 7px; transform: rotate(45deg); }
  mitnand-screen { display: block !important; position: fixed !important; color: red; font-size: 90px; zoom: 1; }
  [part] { background: red !important; }
</style>`;

test('styles of the page it stands on change nothing inside', async ({ aPlayer, host }) => {
  const player = await aPlayer();
  await player.open(host.url);
  await soon(player, 'Beete gießen');
  const looks = async () =>
    (await partsSeen(player)).map(({ part, left, top, right, bottom, type }) => ({
      part,
      type,
      box: [left, top, right, bottom].map(Math.round),
    }));
  const before = await looks();
  host.page = { head: HOSTILE };
  const other = await aPlayer();
  await other.open(host.url);
  await soon(other, 'Beete gießen');
  const after = (await partsSeen(other)).map(({ part, left, top, right, bottom, type }) => ({
    part,
    type,
    box: [left, top, right, bottom].map(Math.round),
  }));
  expect(after).toEqual(before);
});

test('a page with a strict policy shows it as well, and its policy is not broken', async ({
  aPlayer,
  server,
  host,
}, info) => {
  host.page = {
    head: '<link rel="stylesheet" href="/site.css">',
    body: '<mitnand-screen key="abcdefghjk"></mitnand-screen>',
    policy: `default-src 'none'; script-src ${server.url}; style-src 'self'; connect-src ${server.url}; img-src ${server.url}; require-trusted-types-for 'script'`,
  };
  const player = await aPlayer();
  await player.open(host.url);
  await soon(player, 'Beete gießen');
  const free = await aPlayer();
  host.page = { ...host.page, policy: undefined };
  await free.open(host.url);
  await soon(free, 'Beete gießen');
  // Set by hand, its own place beats the page's: the box is a margin narrower, and type with it.
  const inPercent = async (one: Player) => {
    const seen = await partsSeen(one);
    return seen.map(({ part, type }) => [part, Math.round((type / seen[0]!.type) * 100)]);
  };
  expect((await partsSeen(player))[0]!.type, 'its styles are there').toBeGreaterThan(80);
  expect(await inPercent(player)).toEqual(await inPercent(free));
  await info.attach('policy.png', { body: await player.picture(), contentType: 'image/png' });
  expect(await seenWithin(player, 1)).not.toMatch(ERROR_WORDS);
});
