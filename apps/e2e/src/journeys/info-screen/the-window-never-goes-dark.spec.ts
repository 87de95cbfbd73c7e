/** Whatever answers, whatever is kept, whatever is forbidden: the window shows something true, and no word of an error. */
import { aDocument, HOUR, MINUTE, SECOND } from './a-document.ts';
import type { Player } from './a-player.ts';
import type { Answer } from './a-server.ts';
import { ERROR_WORDS, seenWithin, soon, textSeen } from './looking.ts';
import { expect, test } from './screen-test.ts';

/** The sparrows are painted within the window, in another colour than the ground they stand on. */
async function expectPainted(player: Player): Promise<void> {
  const mark = await player.call(() => {
    const root = document.querySelector('mitnand-screen')!.shadowRoot!;
    const body = root.querySelector('.scene .body')!;
    const { left, top, width, height } = body.getBoundingClientRect();
    const ground = getComputedStyle(root.querySelector('.page')!).backgroundColor;
    const isWithin = left > 0 && top > 0 && left + width < innerWidth && top + height < innerHeight;
    return { isWithin, area: width * height, fill: getComputedStyle(body).fill, ground };
  });
  expect(mark.isWithin).toBe(true);
  expect(mark.area).toBeGreaterThan(2_000);
  expect(mark.fill).not.toBe(mark.ground);
  expect(mark.ground, 'the town’s colour, nothing transparent').toMatch(/^rgb\(/);
}

test('started without a line and without anything kept it shows its mark, and its entries once the line is there', async ({
  aPlayer,
  server,
  host,
}) => {
  server.answer = 'cut';
  server.tells = false;
  const player = await aPlayer();
  await player.open(host.url);
  expect(await seenWithin(player, 2)).not.toMatch(ERROR_WORDS);
  await expectPainted(player);
  server.answer = 'document';
  await player.pass(2 * MINUTE);
  await soon(player, 'Beete gießen');
});

test('started without a line it shows what it kept', async ({ aWindow, server, host }) => {
  const player = await aWindow();
  server.answer = 'cut';
  server.tells = false;
  await player.reboot({}, HOUR);
  await player.open(host.url);
  await soon(player, 'Beete gießen');
  const seen = await seenWithin(player, 1);
  expect(seen).toMatch(/Stand: .*10:0\d/);
  expect(seen).toMatch(/11:0\d/);
  expect(seen).not.toMatch(ERROR_WORDS);
});

const BAD: [string, Answer][] = [
  ['a broken server', { status: 500 }],
  ['a proxy without a server', { status: 502 }],
  ['too many questions', { status: 429 }],
  ['silence', 'silence'],
  ['a cut line', 'cut'],
  ['somebody else’s page', { text: '<!doctype html><h1>Willkommen im WLAN</h1>' }],
  ['nothing', { text: '' }],
  ['null', { text: 'null' }],
  ['a list', { text: '[1,2,3]' }],
  ['half a document', { text: JSON.stringify(aDocument()).slice(0, 900) }],
  ['a later format', { text: JSON.stringify({ ...aDocument({ entries: [] }), format: 2 }) }],
  ['no entries at all', { text: JSON.stringify({ ...aDocument(), entries: undefined }) }],
  ['entries that are none', { text: JSON.stringify({ ...aDocument(), entries: [null, 7, 'x', {}] }) }],
  ['texts that are numbers', { text: JSON.stringify(aDocument()).replace(/"title":"[^"]*"/g, '"title":7') }],
  ['times that are texts', { text: JSON.stringify(aDocument()).replace(/"starts":\d+/g, '"starts":"soon"') }],
  ['no words', { text: JSON.stringify({ ...aDocument(), words: {} }) }],
  ['no zone', { text: JSON.stringify({ ...aDocument(), zone: 'Europe/Berlin' }) }],
];

test('answers that are none change nothing of what is shown', async ({ aWindow, server }) => {
  server.tells = false;
  const player = await aWindow();
  for (const [name, answer] of BAD) {
    server.answer = answer;
    const before = server.questions;
    await player.pass(3 * MINUTE);
    if (answer !== 'silence' && answer !== 'cut') expect(server.questions, name).toBeGreaterThan(before);
    const text = await textSeen(player);
    expect(text, name).toContain('Beete gießen');
    expect(text, name).not.toMatch(ERROR_WORDS);
  }
  server.answer = 'document';
  server.document = aDocument({ entries: [{ title: 'Wieder da' }] });
  await player.pass(3 * MINUTE);
  await soon(player, 'Wieder da');
});

test('a 404 that says nothing of the key, as of a server that is being set up, changes nothing', async ({
  aWindow,
  server,
}) => {
  server.tells = false;
  const player = await aWindow();
  for (const body of ['<!doctype html><h1>404 Not Found</h1><hr>nginx', '']) {
    server.instead.set('/screens/abcdefghjk.json', { status: 404, body });
    const before = server.asked.length;
    await player.pass(3 * MINUTE);
    expect(server.asked.slice(before).some(({ status }) => status === 404)).toBe(true);
    expect(await textSeen(player)).toContain('Beete gießen');
  }
});

test('a key that is revoked shows nothing more of what was, but whom to call, and comes back when it is given back', async ({
  aWindow,
  server,
  host,
}) => {
  const player = await aWindow();
  server.answer = { status: 404 };
  server.tells = false;
  await server.stop();
  await server.start();
  await player.pass(3 * MINUTE);
  const text = await seenWithin(player, 1);
  expect(text.split('\n')).not.toContain('Beete gießen im Westpark');
  expect(text).toContain('030 23125 100');
  expect(text).not.toMatch(ERROR_WORDS);
  await player.reboot();
  await player.open(host.url);
  await player.pass(MINUTE);
  expect(await textSeen(player), 'nor after a start').not.toContain('Beete gießen');
  server.answer = 'document';
  await player.pass(2 * MINUTE);
  await soon(player, 'Beete gießen');
});

const STORES = {
  full: `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
  forbidden: `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
  missing: `Object.defineProperty(window, 'localStorage', { value: null });`,
};

for (const [name, before] of Object.entries(STORES)) {
  test(`a store that is ${name} is done without`, async ({ aWindow, server }) => {
    const player = await aWindow('Beete gießen', { before });
    server.change(aDocument({ entries: [{ title: 'Etwas Neues' }] }));
    await soon(player, 'Etwas Neues');
    await server.stop();
    await player.pass(HOUR);
    expect(await textSeen(player)).toContain('Etwas Neues');
  });
}

const KEPT = [
  '',
  'null',
  '{',
  '[]',
  '"x"',
  '{"format":0}',
  '{"document":{}}',
  '{"document":{"format":1,"entries":[{}]}}',
  '\u0000'.repeat(50),
];

test('whatever lies in the store, it starts, and keeps what comes', async ({ aWindow, server, host }) => {
  const player = await aWindow();
  const key = await player.evaluate<string>(
    `Object.keys(localStorage).find((key) => key.startsWith('mitnand-screen'))`,
  );
  const good = await player.evaluate<string>(`localStorage.getItem(${JSON.stringify(key)})`);
  const cut = [
    good.slice(0, good.length / 2),
    good.replace(/"title":"[^"]*"/g, '"title":null'),
    good.replace(/\d{13}/g, '"x"'),
  ];
  for (const kept of [...KEPT, ...cut]) {
    await player.evaluate(`localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(kept)})`);
    server.answer = 'cut';
    await player.reboot();
    await player.open(host.url);
    await player.pass(10 * SECOND);
    expect(await textSeen(player), kept.slice(0, 40)).not.toMatch(ERROR_WORDS);
    server.answer = 'document';
    await player.pass(2 * MINUTE);
    await soon(player, 'Beete gießen');
  }
  expect(await player.evaluate(`localStorage.getItem(${JSON.stringify(key)}).length`)).toBeGreaterThan(
    good.length / 2,
  );
});
