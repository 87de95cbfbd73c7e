/** The page a player opens: after its first day with a line it starts without one, and takes up new versions by itself. */
import { aDocument, HOUR, MINUTE } from './a-document.ts';
import { firstDay, kept, KEY, PORTAL, startAgain } from './a-players-page.ts';
import { soon, textSeen } from './looking.ts';
import { expect, test } from './screen-test.ts';

test('on its first day already it starts without a line: the entries, the typeface, the logo, the picture of a slide', async ({
  aPlayer,
  server,
}, info) => {
  server.document = aDocument({
    slides: [{ title: 'Wir ziehen um', picture: `${server.url}/pictures/umzug.svg` }],
    place: { logo: `${server.url}/pictures/logo.svg` },
  });
  const player = await aPlayer({ width: 1080, height: 1920 });
  await firstDay(player, server, 2);
  await server.stop();
  await startAgain(player, server, 30 * MINUTE);
  await soon(player, 'Beete gießen');
  await soon(player, 'Wir ziehen um');
  const pictures = await player.evaluate<[string, number][]>(
    `Array.from(document.querySelector('mitnand-screen').shadowRoot.querySelectorAll('img')).map((one) => [one.src, one.naturalWidth])`,
  );
  expect(pictures.length).toBeGreaterThan(0);
  for (const [address, width] of pictures) expect(width, address).toBeGreaterThan(0);
  expect(await player.evaluate(`Array.from(document.fonts).some(({ status }) => status === 'loaded')`)).toBe(
    true,
  );
  await info.attach('without a line.png', { body: await player.picture(), contentType: 'image/png' });
});

test('what a former version kept under another name is let go of; what is not the player’s stays', async ({
  aPlayer,
  server,
}) => {
  const player = await aPlayer();
  server.instead.set('/', PORTAL);
  await player.open(server.url);
  const former = ['mitnand-player-pictures', 'mitnand-player-2', 'kiosk-shell'];
  await player.call(
    (names: string[]) => Promise.all(names.map((name) => caches.open(name))).then(() => 0),
    former,
  );
  await firstDay(player, server);
  const names = async () => (await player.call(() => caches.keys())).sort();
  await expect.poll(names).toEqual(['kiosk-shell', 'mitnand-player', `mitnand-player-pictures-${KEY}`]);
});

test('the page holds nothing but the screen, which fills the window', async ({ aPlayer, server }) => {
  const player = await aPlayer({ width: 1080, height: 1920 });
  await player.open(`${server.url}/screen/${KEY}/player`);
  await soon(player, 'Beete gießen');
  expect(
    await player.evaluate('Array.from(document.body.children).map(({ localName }) => localName)'),
  ).toEqual(['mitnand-screen']);
  const box = await player.evaluate(`(() => {
    const { left, top, width, height } = document.querySelector('mitnand-screen').getBoundingClientRect();
    return [left, top, width, height, document.scrollingElement.scrollHeight];
  })()`);
  expect(box).toEqual([0, 0, 1080, 1920, 1920]);
  expect(
    server.asked.some(({ path }) => path === `/screens/${KEY}.json`),
    'by its own key',
  ).toBe(true);
});

test('a new version is shown within the hour and a half, an old one never begun anew', async ({
  aPlayer,
  server,
}) => {
  const player = await aPlayer();
  await firstDay(player, server);
  await player.evaluate('window.thisVeryPage = true');
  await player.pass(3 * HOUR);
  expect(await player.evaluate('window.thisVeryPage'), 'nothing new').toBe(true);
  server.instead.set('/screen/version.txt', { status: 503, body: 'fedcba9876543210' });
  await player.pass(3 * HOUR);
  expect(await player.evaluate('window.thisVeryPage'), 'an error is no version').toBe(true);
  server.instead.set('/screen/version.txt', { type: 'text/plain', body: 'fedcba9876543210' });
  server.instead.set('/screen/player.css', { type: 'text/css', body: 'body { color: rgb(1, 2, 3) }' });
  await Promise.race([player.pass(1.5 * HOUR), player.evaluate('new Promise(() => undefined)')]).catch(
    () => undefined,
  );
  const colour = 'document.body && getComputedStyle(document.body).color';
  await expect
    .poll(() => player.evaluate(colour).catch(() => undefined), { timeout: 20_000 })
    .toBe('rgb(1, 2, 3)');
  await server.stop();
  await startAgain(player, server);
  await expect.poll(() => player.evaluate(colour), 'the new one is kept').toBe('rgb(1, 2, 3)');
});

test('pictures that the document no longer shows are let go', async ({ aPlayer, server }) => {
  const slide = (name: string) => aDocument({ slides: [{ picture: `${server.url}/pictures/${name}.svg` }] });
  server.document = slide('old');
  const player = await aPlayer();
  await firstDay(player, server, 1);
  expect(await kept(player)).toContain('/pictures/old.svg');
  server.change(slide('new'));
  await player.pass(MINUTE);
  await expect.poll(() => kept(player)).toContain('/pictures/new.svg');
  await expect.poll(() => kept(player)).not.toContain('/pictures/old.svg');
});

test('two screens of one device keep their pictures beside each other', async ({ aPlayer, server }) => {
  const slide = (name: string) => aDocument({ slides: [{ picture: `${server.url}/pictures/${name}.svg` }] });
  server.documents.set('aaaaaaaaaa', slide('west'));
  server.documents.set('bbbbbbbbbb', slide('east'));
  const player = await aPlayer();
  await firstDay(player, server);
  for (const [key, name] of [
    ['aaaaaaaaaa', 'west'],
    ['bbbbbbbbbb', 'east'],
  ]) {
    await player.open(`${server.url}/screen/${key}/player`);
    await soon(player, 'Beete gießen');
    await expect.poll(() => kept(player)).toContain(`/pictures/${name}.svg`);
  }
  expect(await kept(player)).toContain('/pictures/west.svg');
});

test('a new worker takes over while the screen is shown', async ({ aPlayer, server }) => {
  const player = await aPlayer();
  await firstDay(player, server);
  const worker = await player.evaluate<string>(`fetch('/screen/worker.js').then((answer) => answer.text())`);
  for (const version of ['the second', 'the third']) {
    server.instead.set('/screen/worker.js', { type: 'text/javascript', body: `${worker}\n// ${version}` });
    await player.evaluate(
      `window.tookOver = new Promise((resolve) => (navigator.serviceWorker.oncontrollerchange = resolve)).then(() => true),
      navigator.serviceWorker.getRegistration('/screen/').then((found) => found.update())`,
    );
    expect(await player.evaluate('window.tookOver')).toBe(true);
    await soon(player, 'Beete gießen');
    await player.open(`${server.url}/screen/${KEY}/player`);
    await soon(player, 'Beete gießen');
  }
});

test('documents, streams and plain pages are none of the worker’s business', async ({ aPlayer, server }) => {
  const player = await aPlayer();
  await firstDay(player, server);
  await player.pass(10 * MINUTE);
  const files = await kept(player);
  expect(files.filter((file) => file.startsWith('/screens/') || file === `/screen/${KEY}`)).toEqual([]);
  await server.stop();
  const plain = await player.evaluate(
    `fetch('/screens/${KEY}.json').then(() => 'answered', () => 'nothing')`,
  );
  expect(plain).toBe('nothing');
});

test('where there are no workers it shows its screen as well', async ({ aPlayer, server }) => {
  const player = await aPlayer({ before: 'delete Navigator.prototype.serviceWorker;' });
  await player.open(`${server.url}/screen/${KEY}/player`);
  await soon(player, 'Beete gießen');
  server.change(aDocument({ entries: [{ title: 'Etwas Neues' }] }));
  await soon(player, 'Etwas Neues');
  await player.pass(3 * HOUR);
  expect(await textSeen(player)).toContain('Etwas Neues');
});
