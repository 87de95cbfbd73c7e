/** A page that nobody sees, behind another or asleep: it draws no new pages, and tells the truth once it is seen again. */
import { aDocument, HOUR, MINUTE, SECOND, withVersion } from './a-document.ts';
import type { Player } from './a-player.ts';
import { FADED_MS, soon, textSeen } from './looking.ts';
import { expect, test } from './screen-test.ts';

/** The browser's word on whether the page is seen, in the hands of the journey; it also counts what is drawn. */
const BEFORE = `
  let isHidden = false;
  Object.defineProperty(Document.prototype, 'hidden', { get: () => isHidden });
  Object.defineProperty(Document.prototype, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') });
  window.hide = (now) => {
    isHidden = now;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  window.watchDrawing = () => {
    window.drawn = 0;
    const added = (change) => Array.from(change.addedNodes).filter((node) => node.nodeType === 1).length;
    const count = (changes) => changes.forEach((change) => (window.drawn += added(change)));
    const root = document.querySelector('mitnand-screen').shadowRoot;
    new MutationObserver(count).observe(root, { childList: true, subtree: true });
  };
`;

const hide = (player: Player, now: boolean) => player.evaluate(`hide(${now})`);
const drawn = (player: Player) => player.evaluate<number>('drawn');

test('while nobody sees it no page is drawn; seen again, it goes on', async ({ aPlayer, server, host }) => {
  server.document = aDocument({
    entries: Array.from({ length: 30 }, (_, i) => ({ title: `Angebot Nr. ${i}`, inHours: 30 + i })),
  });
  const player = await aPlayer({ before: BEFORE });
  await player.open(host.url);
  await soon(player, /Angebot Nr\. 0\b/);
  await player.pass(FADED_MS);
  await player.evaluate('watchDrawing()');
  await player.pass(MINUTE);
  expect(await drawn(player), 'pages turn while it is seen').toBeGreaterThan(3);

  await hide(player, true);
  await player.pass(FADED_MS);
  const [before, asked] = [await drawn(player), server.questions];
  const page = await textSeen(player);
  await player.pass(20 * MINUTE);
  expect(await drawn(player), 'drawn for nobody').toBe(before);
  expect((await textSeen(player)).match(/Angebot Nr\. \d+/g)).toEqual(page.match(/Angebot Nr\. \d+/g));
  expect(server.questions - asked, 'it asks as often as others, not more').toBeLessThan(30);

  await hide(player, false);
  await player.pass(20 * SECOND + FADED_MS);
  expect(await drawn(player)).toBeGreaterThan(before);
});

test('seen again it tells the truth at once: what was called off, what is over, and how old it is', async ({
  aPlayer,
  server,
  host,
}) => {
  server.document = aDocument({
    entries: [
      { title: 'Gleich vorbei', inHours: 1 },
      { title: 'Erst morgen', inHours: 25 },
    ],
  });
  const player = await aPlayer({ before: BEFORE });
  await player.open(host.url);
  await soon(player, 'Gleich vorbei');
  await hide(player, true);
  // Browsers wake hidden pages rarely.
  await player.doze(3 * HOUR);
  await hide(player, false);
  await player.pass(SECOND);
  expect(await textSeen(player)).not.toContain('Gleich vorbei');
  expect(await textSeen(player)).toContain('Erst morgen');
  expect(await textSeen(player)).toContain('13:00');

  await hide(player, true);
  const { entries } = server.document;
  server.change(
    withVersion({
      ...server.document,
      entries: entries.map((one) => ({ ...one, state: 'CANCELLED' as const })),
    }),
  );
  await player.doze(20 * MINUTE);
  await hide(player, false);
  await player.pass(SECOND);
  expect(await textSeen(player)).toContain('Fällt aus');

  await hide(player, true);
  await server.stop();
  await player.doze(HOUR);
  await hide(player, false);
  await player.pass(SECOND);
  expect(await textSeen(player)).toMatch(/Stand: Heute, 13:\d\d/);
});
