/** Whatever somebody writes into a field, it stays text: in the window, in a list, in the page without a script and in the frame. */
import { aDocument, MINUTE, withVersion, type ScreenDocument } from './a-document.ts';
import { EVIL, harmDone } from './attacks.ts';
import { seenWithin, soon, textSeen } from './looking.ts';
import { expect, test } from './screen-test.ts';

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

/** Each text of the document as `write` makes it; fields of these names stay as they are. */
function written(
  document: ScreenDocument,
  leave: readonly string[],
  write: (text: string, name: string) => string,
): ScreenDocument {
  const walk = (value: unknown, name: string): unknown => {
    if (leave.includes(name)) return value;
    if (typeof value === 'string') return write(value, name);
    if (Array.isArray(value)) return value.map((one) => walk(one, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, key)]));
  };
  return withVersion(walk(document, '') as ScreenDocument);
}

const attacked = (document: ScreenDocument, leave: readonly string[] = FOR_PROGRAMS) =>
  written(document, leave, (text) => text + EVIL);
/** Each text begins with markup that says which field it is. */
const marked = (document: ScreenDocument) =>
  written(document, FOR_PROGRAMS, (text, name) => `<mark>${name}</mark> ${text}`);

const everything = (url: string) =>
  aDocument({
    entries: [
      { inHours: 2 },
      { part: 'CONSULTATIONS', inHours: 3 },
      { part: 'GATHERINGS', inHours: 4, state: 'CANCELLED' },
      { part: 'GATHERINGS', inHours: 5, state: 'FULL' },
    ],
    slides: [{ body: 'Ab März', picture: `${url}/pictures/a.svg` }],
  });

test('scripts in any text are shown as text', async ({ aPlayer, server, host }) => {
  server.document = attacked(everything(server.url));
  const player = await aPlayer();
  await player.open(host.url);
  await soon(player, 'onerror=');
  await seenWithin(player, 2);
  expect(await harmDone(player)).toEqual([]);
});

test('each field of a page is text: its markup can be read', async ({ aPlayer, server, host }) => {
  server.document = marked(everything(server.url));
  // A large screen seen from near by: nothing has to be left out.
  const player = await aPlayer({ width: 2160, height: 3840 });
  host.page = {
    body: '<mitnand-screen key="abcdefghjk" distance="0.5" style="position:fixed;top:0;left:0;width:100%;height:100%"></mitnand-screen>',
  };
  await player.open(host.url);
  await soon(player, '<mark>title</mark>');
  const seen = await seenWithin(player, 2);
  const alternatives = new Set<string>();
  for (let turn = 0; turn < 20; turn += 1) {
    const alt = await player.evaluate<string | null>(
      `(document.querySelector('mitnand-screen').shadowRoot.querySelector('img') || {}).alt || null`,
    );
    if (alt !== null) alternatives.add(alt);
    await player.pass(6_000);
  }
  for (const field of ['title', 'where', 'whereMore', 'places', 'body', 'town', 'number', 'scan', 'time'])
    expect(seen, field).toContain(`<mark>${field}</mark>`);
  for (const word of [
    'cancelled',
    'full',
    'freeTimes',
    'today',
    'ENGAGEMENTS',
    'CONSULTATIONS',
    'GATHERINGS',
  ])
    expect(seen, word).toContain(`<mark>${word}</mark>`);
  expect([...alternatives]).toEqual(['<mark>alt</mark> Ein Umzugswagen vor dem Haus']);
  server.change(marked(aDocument({ entries: [] })));
  await soon(player, '<mark>emptyTitle</mark>');
  const empty = await seenWithin(player, 1);
  for (const field of ['emptyText', 'phone', 'hours', 'openingHours', 'street', 'city', 'allOffers', 'name'])
    expect(empty, field).toContain(`<mark>${field}</mark>`);
  expect(await harmDone(player)).toEqual([]);
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
    const texts = ['title', 'where', 'whereMore', 'body', 'alt', 'name'];
    const document = attacked(everything(server.url), [...others, ...texts]);
    server.change(withVersion({ ...document, place: { ...document.place, logo: null } }));
    await player.pass(2 * MINUTE);
    expect(await harmDone(player), field).toEqual([]);
  }
  const coloured = everything(server.url);
  coloured.colours.primary = '#fff;background:url(/taken)';
  server.change(withVersion(coloured));
  await player.pass(2 * MINUTE);
  expect(server.asked.map(({ path }) => path)).not.toContain('/taken');
});

const LIST =
  '<mitnand-screen form="list" organisation="0b6a2a0e-0000-4000-8000-000000000001" languages="de"></mitnand-screen>';

test('in a list, texts are text, labels of links too, and no link leads to a script', async ({
  aPlayer,
  server,
  host,
}) => {
  host.page = { body: LIST };
  const list = (document: ScreenDocument) =>
    server.instead.set('/embed/offers.json', { type: 'application/json', body: JSON.stringify(document) });
  list(marked(everything(server.url)));
  const player = await aPlayer({ width: 1000, height: 4000 });
  await player.open(host.url);
  await soon(player, '<mark>title</mark>');
  const seen = await textSeen(player);
  for (const field of [
    'where',
    'whereMore',
    'places',
    'cancelled',
    'full',
    'signUp',
    'allOffers',
    'GATHERINGS',
  ])
    expect(seen, field).toContain(`<mark>${field}</mark>`);
  const labels = await player.evaluate<string>(
    `document.querySelector('mitnand-screen').shadowRoot.querySelector('a').getAttribute('aria-label')`,
  );
  expect(labels).toMatch(/^<mark>signUp<\/mark> .*: <mark>title<\/mark> /);
  list(attacked(everything(server.url)));
  await soon(player, 'onerror=');
  expect(await harmDone(player)).toEqual([]);
  expect(await textSeen(player)).toContain(EVIL);

  const script = 'javascript:window.taken=1';
  for (const spoil of [
    (document: ScreenDocument) => (document.place.url = script),
    (document: ScreenDocument) => (document.place.logo = script),
    (document: ScreenDocument) => document.entries.forEach((entry) => (entry.url = script)),
  ]) {
    const spoilt = everything(server.url);
    spoil(spoilt);
    list(withVersion(spoilt));
    await player.pass(2 * MINUTE);
    await player.evaluate(`(() => {
      const links = document.querySelector('mitnand-screen').shadowRoot.querySelectorAll('a');
      links.forEach((link) => { link.target = '_self'; link.protocol === 'javascript:' && link.click(); });
    })()`);
    expect(await harmDone(player)).toEqual([]);
  }
});
