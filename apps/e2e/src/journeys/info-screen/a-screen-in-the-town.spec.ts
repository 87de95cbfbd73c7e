/** The real product before a window: a screen that the team has set up, with its player, without a script, and on another page. */
import { expect } from '@playwright/test';
import { FILLING } from './a-host-page.ts';
import { Line } from './a-line.ts';
import { someMark } from '../never-twice.ts';
import { aRealScreen } from './a-real-screen.ts';
import { ERROR_WORDS, soon, textSeen } from './looking.ts';
import { test as base } from './screen-test.ts';

const test = base.extend<{ line: Line }>({
  line: async ({ baseURL }, use) => {
    const line = await new Line(baseURL!).lay();
    await use(line);
    await line.cut();
  },
});

/** The page does not ask again each minute: what it shows anew it was told, however busy the machine is. */
const NEVER_EACH_MINUTE = `(function (later) {
  window.setTimeout = function (work, ms) {
    return ms >= 40000 ? 0 : later.apply(window, arguments);
  };
})(window.setTimeout)`;

const aTitle = () => `Hecke schneiden ${someMark()}`;

test('what the team calls off is called off in the window at once, and stays so after a start without a line', async ({
  context,
  baseURL,
  line,
  aPlayer,
}, info) => {
  const screen = await aRealScreen(context, baseURL!, { title: aTitle() });
  const player = await aPlayer({ real: true, width: 1080, height: 1920, before: NEVER_EACH_MINUTE });
  await player.open(`${line.url}/screen/${screen.key}/player`);
  await soon(player, screen.offer.title);
  expect(await textSeen(player)).toContain(screen.offer.number);
  expect(await textSeen(player)).toContain('Morgen');
  await info.attach('in the town.png', { body: await player.picture(), contentType: 'image/png' });
  await expect
    .poll(() => player.evaluate('navigator.serviceWorker.controller !== null'), { timeout: 30_000 })
    .toBe(true);
  await screen.callOff();
  await expect.poll(() => textSeen(player), { message: 'told', timeout: 60_000 }).toContain('Fällt aus');
  await line.cut();
  await player.reboot();
  await player.open(`${line.url}/screen/${screen.key}/player`);
  await soon(player, 'Fällt aus');
  expect(await textSeen(player)).toContain(screen.offer.title);
  expect(await textSeen(player)).not.toMatch(ERROR_WORDS);
});

test('a key that the team revokes opens nothing more, in a window that was open and in one that is opened', async ({
  context,
  baseURL,
  aPlayer,
}) => {
  const screen = await aRealScreen(context, baseURL!, { title: aTitle() });
  const player = await aPlayer({ real: true });
  await player.open(`${baseURL}/screen/${screen.key}/player`);
  await soon(player, screen.offer.title);
  await screen.revoke();
  await expect.poll(() => textSeen(player), { timeout: 90_000 }).not.toContain(screen.offer.title);
  expect(await textSeen(player)).not.toMatch(ERROR_WORDS);
  for (const form of ['/player', '', '.txt']) {
    await player.open(`${baseURL}/screen/${screen.key}${form}`);
    await player.pass(1_000);
    const shown = await player.evaluate<string>(
      `document.body.innerText + (document.querySelector('mitnand-screen') ? document.querySelector('mitnand-screen').shadowRoot.textContent : '')`,
    );
    expect(shown, form).not.toContain(screen.offer.title);
    expect(shown, form).not.toMatch(ERROR_WORDS);
  }
});

test('the three lines from the console show the screen on a page of somebody else', async ({
  context,
  baseURL,
  host,
  aPlayer,
}) => {
  const screen = await aRealScreen(context, baseURL!, { title: aTitle() });
  expect(screen.lines.trim().split('\n')).toHaveLength(3);
  host.page = { head: `<style>mitnand-screen{${FILLING}}</style>`, body: screen.lines, bare: true };
  const player = await aPlayer({ real: true });
  await player.open(host.url);
  await soon(player, screen.offer.title);
  await screen.callOff();
  await soon(player, 'Fällt aus');
});

test('without a script: a page that asks again by itself, in its languages in turn, and is as true', async ({
  context,
  baseURL,
  aPlayer,
}, info) => {
  const title = `${aTitle()} <script>document.title='taken'</script>`;
  const screen = await aRealScreen(context, baseURL!, { title, languages: ['de', 'ar'] });
  const player = await aPlayer({ real: true, width: 1080, height: 1920 });
  await player.send('Emulation.setScriptExecutionDisabled', { value: true });
  await player.open(`${baseURL}/screen/${screen.key}`);
  const look = () => player.evaluate<string>('document.body.innerText');
  expect(await look()).toContain(title);
  expect(await look()).toContain(screen.offer.number);
  expect(await player.evaluate('document.title')).not.toBe('taken');
  expect(await player.evaluate('document.documentElement.lang')).toBe('de');
  await info.attach('plain.png', { body: await player.picture(), contentType: 'image/png' });
  const next = await player.evaluate<string>(
    `/url=(.*)/i.exec(document.querySelector('meta[http-equiv="refresh" i]').content)[1]`,
  );
  await screen.callOff();
  await expect
    .poll(async () => {
      await player.open(new URL(next, `${baseURL}/screen/${screen.key}`).href);
      return player.evaluate('document.documentElement.dir + document.documentElement.lang');
    })
    .toBe('rtlar');
  await expect
    .poll(async () => {
      await player.open(`${baseURL}/screen/${screen.key}`);
      return look();
    })
    .toContain('Fällt aus');
});

test('as plain text: forty columns, and as true', async ({ context, baseURL, request }) => {
  const screen = await aRealScreen(context, baseURL!, {
    title: `${aTitle()}, Laub harken und danach gemeinsam Tee trinken`,
  });
  const text = async () => (await request.get(`/screen/${screen.key}.txt`)).text();
  const lines = (await text()).split('\n');
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(40);
  expect(await text()).toContain('Hecke schneiden');
  expect(await text()).toContain(screen.offer.number);
  await screen.callOff();
  await expect.poll(text).toContain('Fällt aus');
});
