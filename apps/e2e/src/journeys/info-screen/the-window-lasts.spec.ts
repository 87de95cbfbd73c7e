/** A week behind glass: ten thousand pages and more, days that come and go, a line that breaks, and no more memory than on the first day. */
import { aDocument, DAY, HOUR, MINUTE, MORNING, SECOND, type EntryWish } from './a-document.ts';
import { ERROR_WORDS, seenWithin, soon } from './looking.ts';
import { expect, test } from './screen-test.ts';

const everyHour = (title: string): EntryWish[] =>
  Array.from({ length: 200 }, (_, i) => ({
    title: `${title} ${i}`,
    inHours: i + 0.5,
    part: i % 2 ? 'GATHERINGS' : 'ENGAGEMENTS',
  }));

test('ten thousand turns of the page take no more memory than the first thousands', async ({
  aPlayer,
  server,
  host,
}) => {
  test.slow();
  server.document = aDocument({
    entries: everyHour('Stunde'),
    slides: [{ picture: `${server.url}/pictures/a.svg` }],
    screen: { seconds: 8 },
  });
  const player = await aPlayer();
  await player.open(host.url);
  await soon(player, 'Stunde');
  // What browsers keep for themselves of the code they run has come by then.
  await player.pass(3_000 * 8 * SECOND);
  const before = await player.memory();
  await player.pass(10_000 * 8 * SECOND);
  const after = await player.memory();
  expect(await seenWithin(player, 1)).toContain('Stunde');
  expect(after.heap - before.heap, 'bytes').toBeLessThan(300_000);
  expect(after.nodes - before.nodes, 'nodes').toBeLessThan(500);
  expect(after.listeners - before.listeners, 'listeners').toBeLessThan(20);
});

test('a week: every day has its name, every hour drops what is over, and a document each day leaves nothing behind', async ({
  aPlayer,
  server,
  host,
}) => {
  test.slow();
  server.document = aDocument({ entries: everyHour('Tag 0') });
  const player = await aPlayer();
  await player.open(host.url);
  await soon(player, 'Tag 0');
  await player.pass(HOUR);
  const first = await player.memory();
  for (let day = 1; day <= 7; day += 1) {
    if (day === 3) await server.stop();
    await player.doze(DAY);
    if (day === 3) await server.start();
    server.change(aDocument({ entries: everyHour(`Tag ${day}`) }));
    await player.pass(3 * MINUTE);
    const seen = await seenWithin(player, 1);
    expect(seen).toContain(`Tag ${day}`);
    expect(seen).not.toMatch(ERROR_WORDS);
    const hours = ((await player.world()) - MORNING) / HOUR;
    const shown = [...seen.matchAll(/Tag \d (\d+)/g)].map(([, number]) => Number(number));
    expect(Math.min(...shown), 'nothing is over').toBeGreaterThanOrEqual(Math.floor(hours) - 2);
  }
  const last = await player.memory();
  expect(last.heap - first.heap, 'bytes').toBeLessThan(1_000_000);
  expect(last.nodes - first.nodes, 'nodes').toBeLessThan(500);
});
