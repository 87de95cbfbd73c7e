/** What a player does whose files do not come, or come from somebody else: it shows what was kept, and tries again. */
import { aDocument, SECOND } from './a-document.ts';
import { firstDay, isInstalled, kept, KEY, PORTAL, startAgain } from './a-players-page.ts';
import { soon, textSeen } from './looking.ts';
import { expect, test } from './screen-test.ts';

for (const [name, answer] of [
  ['the page of a network that wants to be greeted first', PORTAL],
  ['a proxy without a server', { ...PORTAL, status: 502 }],
  ['a server that says nothing', 'silence'],
] as const) {
  test(`${name}: what was kept is shown, and stays kept`, async ({ aPlayer, server }) => {
    const player = await aPlayer();
    await firstDay(player, server);
    server.instead.set('*', answer);
    await startAgain(player, server);
    await soon(player, 'Beete gießen');
    await server.stop();
    await startAgain(player, server);
    await soon(player, 'Beete gießen');
  });
}

test('files that are gone are no files: what was kept is shown, and stays kept', async ({
  aPlayer,
  server,
}) => {
  const player = await aPlayer();
  await firstDay(player, server);
  const files = await kept(player);
  for (const file of [...files, `/screen/${KEY}/player`])
    server.instead.set(file, { ...PORTAL, status: 404 });
  await startAgain(player, server);
  await soon(player, 'Beete gießen');
  await server.stop();
  await startAgain(player, server);
  await soon(player, 'Beete gießen');
});

for (const file of ['/mitnand-screen.js', '/screen/player.js']) {
  test(`on a first start without ${file} it begins again until it is there`, async ({ aPlayer, server }) => {
    server.instead.set(file, { ...PORTAL, status: 503 });
    const player = await aPlayer();
    await player.open(`${server.url}/screen/${KEY}/player`);
    // The page's own script has the worker keep what there is.
    if (file !== '/screen/player.js') await expect.poll(() => isInstalled(player)).toBe(true);
    await player.pass(20 * SECOND);
    const pages = () => server.asked.filter(({ path }) => path.endsWith('/player')).length;
    expect(pages()).toBe(1);
    server.instead.set(`/screen/${KEY}/player`, { ...PORTAL, status: 502 });
    await player.pass(20 * SECOND);
    expect(pages(), 'no error is opened instead').toBe(2);
    server.instead.clear();
    await player.evaluate(`void journeyClock.run(${30 * SECOND})`);
    // While it begins anew there is no page to look at.
    await expect.poll(() => textSeen(player).catch(() => ''), { timeout: 20_000 }).toContain('Beete gießen');
    await expect.poll(() => isInstalled(player)).toBe(true);
    await soon(player, 'Beete gießen');
  });
}

test('what did not come on the first day is kept with the next word of the server', async ({
  aPlayer,
  server,
}) => {
  const late = ['/screen/noto-sans-arabic-arabic-400-normal.woff2', '/screen/fonts.css'];
  for (const file of late) server.instead.set(file, { ...PORTAL, status: 503 });
  const player = await aPlayer();
  await player.open(`${server.url}/screen/${KEY}/player`);
  await soon(player, 'Beete gießen');
  await expect.poll(() => isInstalled(player)).toBe(true);
  await expect.poll(async () => (await kept(player)).length).toBe(12);
  server.instead.clear();
  server.change(aDocument({ entries: [{ title: 'Hochbeete bauen' }] }));
  await soon(player, 'Hochbeete bauen');
  await expect.poll(async () => (await kept(player)).length).toBe(14);
  await server.stop();
  await startAgain(player, server);
  await soon(player, 'Hochbeete bauen');
});
