/** The element as a list on somebody's website, in browsers of today and of 2018: what is coming, true without a line too. */
import { aDocument, HOUR, MINUTE, type ScreenDocument } from './a-document.ts';
import { ERROR_WORDS, seenAs, soon, textSeen } from './looking.ts';
import type { ScreenServer } from './a-server.ts';
import { expect, test } from './screen-test.ts';

const ASKED = '/embed/offers.json';
const aList = (more = 'organisation="0b6a2a0e-0000-4000-8000-000000000001"', languages = 'de') =>
  `<mitnand-screen form="list" ${more} languages="${languages}"></mitnand-screen>`;

const answer = (server: ScreenServer, document: ScreenDocument) =>
  server.instead.set(ASKED, { type: 'application/json', body: JSON.stringify(document) });

/** A window that is as high as the list. */
const TALL = { width: 900, height: 3000 };

test('it lists what is coming in order, with a link to take part, and says what is full or called off', async ({
  aPlayer,
  server,
  host,
}, info) => {
  const entries = [
    { title: 'Beete gießen', inHours: 3 },
    { title: 'Handy-Hilfe', part: 'CONSULTATIONS' as const, inHours: 4 },
    { title: 'Spielerunde', part: 'GATHERINGS' as const, inHours: 5, state: 'CANCELLED' as const },
    { title: 'Chorprobe', part: 'GATHERINGS' as const, inHours: 27, state: 'FULL' as const },
  ];
  answer(server, aDocument({ entries }));
  host.page = { body: aList() };
  const player = await aPlayer(TALL);
  await player.open(host.url);
  await soon(player, 'Beete gießen');
  const text = await textSeen(player);
  const titles = (await seenAs(player, 'title')).map((title) => title.text);
  expect(titles).toEqual(['Beete gießen', 'Handy-Hilfe', 'Spielerunde', 'Chorprobe']);
  for (const words of [
    'Heute, 13:00',
    '14:00 · 14:30',
    'Fällt aus',
    'Ausgebucht – Warteliste',
    'Morgen, 13:00',
  ])
    expect(text).toContain(words);
  expect((await seenAs(player, 'title')).filter(({ cut }) => cut)).toEqual([]);
  await info.attach('list.png', { body: await player.picture(), contentType: 'image/png' });
  const links = await player.evaluate<[string, string][]>(
    `Array.from(document.querySelector('mitnand-screen').shadowRoot.querySelectorAll('a'), (a) => [a.getAttribute('aria-label') || a.textContent, a.href])`,
  );
  expect(links.map(([label]) => label)).toEqual([
    ...['Beete gießen', 'Handy-Hilfe', 'Chorprobe'].map((title) => expect.stringMatching(`: ${title}$`)),
    'Alle Angebote',
  ]);
  for (const [, href] of links) expect(href).toMatch(/^https:\/\/mitnand\.example\/.*\?lang=de$/);
  expect(await player.evaluate('localStorage.length'), 'kept with whoever visits the site').toBe(0);
});

test('without a line it loses what is over, says how old it is, and is never an error', async ({
  aPlayer,
  server,
  host,
}) => {
  const entries = [
    { title: 'Heute im Garten', inHours: 1 },
    { title: 'Morgen im Garten', inHours: 25 },
  ];
  answer(server, aDocument({ entries }));
  host.page = { body: aList() };
  const player = await aPlayer(TALL);
  await player.open(host.url);
  await soon(player, 'Heute im Garten');
  await server.stop();
  await player.pass(9 * MINUTE);
  expect(await textSeen(player), 'still fresh').not.toContain('Stand:');
  await player.pass(HOUR);
  const text = await textSeen(player);
  expect(text).not.toContain('Heute im Garten');
  expect(text).toContain('Morgen im Garten');
  expect(text).toMatch(/Stand: Heute, 10:0\d/);
  await server.start();
  answer(server, aDocument({ entries: [] }));
  await player.pass(2 * MINUTE);
  await soon(player, 'Alle Angebote');
  expect(await textSeen(player)).not.toMatch(/Garten|Stand:/);
  expect(await textSeen(player)).not.toMatch(ERROR_WORDS);
});

test('a word longer than the place for it is parted, and moves nothing to the side', async ({
  aPlayer,
  server,
  host,
}) => {
  const title = 'Nachbarschaftsversammlungsvorbereitung'.repeat(3);
  answer(server, aDocument({ entries: [{ title, where: title }] }));
  host.page = { body: aList() };
  const player = await aPlayer({ width: 320, height: 700 });
  await player.open(host.url);
  await soon(player, title);
  expect(await player.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
});

test('two lists on one page know nothing of each other, and a list of none stays empty', async ({
  aPlayer,
  server,
  host,
}) => {
  answer(server, aDocument({ entries: [{ title: 'Beete gießen' }] }));
  host.page = { body: aList() + aList('district="0b6a2a0e-0000-4000-8000-000000000002"') + aList('') };
  const player = await aPlayer(TALL);
  await player.open(host.url);
  for (const nth of [0, 1]) await soon(player, 'Beete gießen', nth);
  expect(await textSeen(player, 2)).toBe('');
  const asked = server.asked.filter(({ path }) => path === ASKED).map(({ search }) => search);
  expect(asked.some((search) => /^\?organisation=[\da-f-]{36}&languages=de/.test(search))).toBe(true);
  expect(asked.some((search) => /^\?district=[\da-f-]{36}&languages=de/.test(search))).toBe(true);
});
