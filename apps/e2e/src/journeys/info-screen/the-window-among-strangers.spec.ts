/** On pages of other people: their styles do not reach in, their policies are kept, and no text becomes more than text. */
import { aDocument, MINUTE, withVersion, type ScreenDocument } from './a-document.ts';
import { aScreen } from './a-host-page.ts';
import type { Player } from './a-player.ts';
import { ERROR_WORDS, expectOrder, partsSeen, seenWithin, soon, textSeen } from './looking.ts';
import { expect, test } from './screen-test.ts';

const EVIL = `<img src=x onerror="window.taken=1"><script>window.taken=1</script>"'><b>{{7*7}}`;

/** Each text of the document with an attack behind it; `leave` says by its name which stay as they are. */
function attacked(document: ScreenDocument, leave: readonly string[]): ScreenDocument {
  const walk = (value: unknown, name: string): unknown => {
    if (leave.includes(name)) return value;
    if (typeof value === 'string') return value + EVIL;
    if (Array.isArray(value)) return value.map((one) => walk(one, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, key)]));
  };
  return withVersion(walk(document, '') as ScreenDocument);
}

/** What a program reads: another text there makes the whole document nonsense. */
const FOR_PROGRAMS = [
  'version',
  'url',
  'qr',
  'logo',
  'colours',
  'first',
  'direction',
  'part',
  'state',
  'orientation',
  'theme',
  'languages',
  'language',
];

const everything = (url: string) =>
  aDocument({
    entries: [
      { inHours: 2 },
      { part: 'CONSULTATIONS', inHours: 3 },
      { part: 'GATHERINGS', inHours: 4, state: 'CANCELLED' },
      { part: 'GATHERINGS', inHours: 5, state: 'FULL' },
    ],
    slides: [{ picture: `${url}/pictures/a.svg` }],
  });

const isUnharmed = `(() => {
  const found = document.querySelector('mitnand-screen').shadowRoot.querySelectorAll('script, iframe, object, b, [onerror]');
  return window.taken === undefined && found.length === 0 && document.querySelectorAll('img, b').length === 0;
})()`;

test('scripts in any text are shown as text', async ({ aPlayer, server, host }) => {
  server.document = attacked(everything(server.url), FOR_PROGRAMS);
  const player = await aPlayer();
  await player.open(host.url);
  await soon(player, 'onerror=');
  await seenWithin(player, 2);
  expect(await player.evaluate(isUnharmed)).toBe(true);
});

test('what a program reads cannot carry a script, a style or an address either', async ({
  aPlayer,
  server,
  host,
}) => {
  const player = await aPlayer();
  await player.open(host.url);
  await soon(player, 'Beete gießen');
  for (const field of FOR_PROGRAMS.filter((name) => name !== 'version')) {
    const others = FOR_PROGRAMS.filter((name) => name !== field);
    const document = attacked(everything(server.url), [
      ...others,
      'title',
      'where',
      'whereMore',
      'body',
      'alt',
      'name',
    ]);
    server.change(withVersion({ ...document, place: { ...document.place, logo: null } }));
    await player.pass(2 * MINUTE);
    expect(await player.evaluate(isUnharmed), field).toBe(true);
  }
  const links = everything(server.url);
  links.place.url = 'javascript:window.taken=1';
  links.place.logo = 'javascript:window.taken=1';
  links.entries.forEach((entry) => (entry.url = 'javascript:window.taken=1'));
  links.colours.primary = '#fff;background:url(/taken)';
  server.change(withVersion(links));
  await player.pass(2 * MINUTE);
  await player.evaluate(
    `document.querySelector('mitnand-screen').shadowRoot.querySelectorAll('a').forEach((link) => link.click())`,
  );
  expect(await player.evaluate('window.taken')).toBeUndefined();
  expect(server.asked.map(({ path }) => path)).not.toContain('/taken');
});

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
