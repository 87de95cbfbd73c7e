/** What the window shows: upright and across, much and nothing, in Arabic, moving or held. */
import { aDocument, MORNING, type EntryWish } from './a-document.ts';
import { expectOrder, FADED_MS, seenAs, seenWithin, soon, textSeen } from './looking.ts';
import { expect, test } from './screen-test.ts';

const SIZES = [
  { name: 'across', width: 1920, height: 1080 },
  { name: 'upright', width: 1080, height: 1920 },
  { name: 'across with many pixels', width: 3840, height: 2160 },
];

for (const { name, ...size } of SIZES) {
  test(`${name}: what, when, where, number, code and the time of day`, async ({
    aPlayer,
    server,
    host,
  }, info) => {
    server.document = aDocument({ entries: [{ title: 'Beete gießen im Westpark', where: 'Am Hopfensteg' }] });
    const player = await aPlayer(size);
    await player.open(host.url);
    await soon(player, 'Beete gießen im Westpark');
    const text = await textSeen(player);
    for (const words of ['Heute', '15:00', 'Am Hopfensteg', '4711', '10:00']) expect(text).toContain(words);
    expect((await seenAs(player, 'qr')).length, 'a code to scan').toBeGreaterThan(0);
    expect(
      (await seenAs(player, 'title')).filter(({ cut }) => cut),
      'a title of four words is read whole',
    ).toEqual([]);
    await expectOrder(player);
    await info.attach(`${name}.png`, { body: await player.picture(), contentType: 'image/png' });
  });
}

test('engagements, free times, gatherings and slides take turns', async ({ aPlayer, server, host }) => {
  server.document = aDocument({
    entries: [
      { title: 'Beete gießen', inHours: 3 },
      { title: 'Handy-Hilfe', part: 'CONSULTATIONS', inHours: 4 },
      { title: 'Spielerunde', part: 'GATHERINGS', inHours: 5 },
    ],
    slides: [
      {
        title: 'Wir ziehen um',
        body: 'Ab März in der Söflinger Straße.',
        picture: `${server.url}/pictures/umzug.svg`,
      },
    ],
  });
  const player = await aPlayer();
  await player.open(host.url);
  await soon(player, /Beete gießen|Handy-Hilfe|Spielerunde|Wir ziehen um/);
  const seen = await seenWithin(player, 2);
  for (const words of [
    'Beete gießen',
    'Handy-Hilfe',
    'Freie Zeiten',
    'Spielerunde',
    'Wir ziehen um',
    'Söflinger Straße',
  ]) {
    expect(seen).toContain(words);
  }
});

test('without an entry it says whom to call, and that people are wanted', async ({
  aPlayer,
  server,
  host,
}, info) => {
  server.document = aDocument({ entries: [] });
  for (const size of SIZES.slice(0, 2)) {
    const player = await aPlayer(size);
    await player.open(host.url);
    await soon(player, 'Wir suchen Sie');
    const text = await textSeen(player);
    for (const words of [
      'Quartierszentrale Böfingen',
      '030 23125 100',
      'Montag bis Freitag, 9 bis 17 Uhr',
      '10:00',
    ]) {
      expect(text).toContain(words);
    }
    await expectOrder(player);
    await info.attach(`empty, ${size.name}.png`, { body: await player.picture(), contentType: 'image/png' });
  }
});

test('of five hundred entries the soonest come first, and the page stays as small as with few', async ({
  aPlayer,
  server,
  host,
}) => {
  const entries: EntryWish[] = Array.from({ length: 500 }, (_, i) => ({
    title: `Angebot Nr. ${i}`,
    inHours: 1 + i / 4,
  }));
  server.document = aDocument({ entries });
  const player = await aPlayer();
  await player.open(host.url);
  await soon(player, /Angebot Nr\. 0\b/);
  await expectOrder(player);
  const seen = await seenWithin(player, 3);
  expect(seen.match(/Angebot Nr\. \d+/g)!.length, 'one after the other').toBeGreaterThan(5);
  expect((await player.memory()).nodes, 'nodes').toBeLessThan(5_000);
});

test('Arabic runs from the right, and takes turns with German', async ({ aPlayer, server, host }, info) => {
  const document = aDocument({ languages: ['de', 'ar'] });
  document.entries[0]!.texts['ar'] = {
    ...document.entries[0]!.texts['de']!,
    title: 'سقي الأحواض',
    language: 'ar',
  };
  server.document = document;
  const player = await aPlayer({ width: 1080, height: 1920 });
  await player.open(host.url);
  await soon(player, 'Beete gießen');
  await soon(player, 'سقي الأحواض');
  await info.attach('Arabic.png', { body: await player.picture(), contentType: 'image/png' });
  await expectOrder(player);
  const direction = await player.evaluate<string>(`(() => {
    const title = document.querySelector('mitnand-screen').shadowRoot.querySelector('[part~="title"]');
    return getComputedStyle(title).direction;
  })()`);
  expect(direction).toBe('rtl');
  await soon(player, 'Beete gießen');
});

test('whoever wants it to stand still can hold it, and let it go on', async ({ aPlayer, server, host }) => {
  server.document = aDocument({
    entries: Array.from({ length: 60 }, (_, i) => ({ title: `Angebot Nr. ${i}`, inHours: 30 + i })),
  });
  const player = await aPlayer();
  await player.open(host.url);
  await soon(player, /Angebot Nr\. 0\b/);
  const titles = async () => (await textSeen(player)).match(/Angebot Nr\. \d+/g);
  const press = () =>
    player.evaluate(
      `document.querySelector('mitnand-screen').shadowRoot.querySelector('[part~="pause"]').click()`,
    );
  await player.pass(FADED_MS);
  await press();
  await player.pass(FADED_MS);
  const held = await titles();
  await player.pass(40_000);
  expect(await titles()).toEqual(held);
  await press();
  await player.pass(20_000 + FADED_MS);
  expect(await titles()).not.toEqual(held);
  expect(await player.evaluate('Date.now()')).toBeGreaterThan(MORNING);
});

for (const { wish, reduced } of [
  { wish: 'motion', reduced: false },
  { wish: 'less motion', reduced: true },
]) {
  test(`who asks for ${wish} gets it: pages ${reduced ? 'change at once' : 'fade where browsers can'}`, async ({
    aPlayer,
    server,
    host,
  }) => {
    server.document = aDocument({
      entries: Array.from({ length: 9 }, (_, i) => ({ title: `Angebot Nr. ${i}`, inHours: 30 + i })),
    });
    const player = await aPlayer();
    const features = [{ name: 'prefers-reduced-motion', value: reduced ? 'reduce' : 'no-preference' }];
    await player.send('Emulation.setEmulatedMedia', { media: '', features });
    await player.open(host.url);
    await soon(player, /Angebot Nr\. 0\b/);
    await player.evaluate(`(() => {
      window.mostPages = 0;
      const stage = document.querySelector('mitnand-screen').shadowRoot.querySelector('.stage');
      const count = () => (window.mostPages = Math.max(window.mostPages, stage.children.length));
      new MutationObserver(count).observe(stage, { childList: true });
    })()`);
    const before = await textSeen(player);
    await player.pass(13_000);
    expect(await textSeen(player), 'another page').not.toEqual(before);
    // Browsers of before 2021 never fade; of pages that fade two are there for a moment.
    const fades = !reduced && (await player.evaluate<boolean>(`'at' in []`));
    expect(await player.evaluate('window.mostPages')).toBe(fades ? 2 : 1);
  });
}
