/** What the window shows: upright and across, much and nothing, long words and Arabic, each where it can be read. */
import { aDocument, MORNING, type EntryWish } from './a-document.ts';
import { aScreen } from './a-host-page.ts';
import { expectOrder, FADED_MS, partsSeen, seenAs, seenWithin, soon, textSeen } from './looking.ts';
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

const LONG = 'Nachbarschaftshilfekoordinationssitzungsprotokollführerinnenvertretung gesucht: '.repeat(4);

for (const { name, ...size } of SIZES.slice(0, 2)) {
  test(`${name}: very long titles and places lie over nothing and reach over no edge`, async ({
    aPlayer,
    server,
    host,
  }, info) => {
    const where = 'Mehrgenerationenhaus mit Veranstaltungssaal im Untergeschoss des Nebengebäudes '.repeat(3);
    server.document = aDocument({
      entries: [1, 2, 3, 4].map((inHours) => ({ title: LONG, where, inHours })),
      slides: [{ title: LONG, body: LONG.repeat(6) }],
      place: { name: LONG, town: 'Schmedeswurtherwesterdeich-Neuschwanstein' },
    });
    const player = await aPlayer(size);
    await player.open(host.url);
    await soon(player, 'Nachbarschaftshilfe');
    for (let page = 0; page < 6; page += 1) {
      await expectOrder(player);
      if (page < 2)
        await info.attach(`long, ${name}, ${page}.png`, {
          body: await player.picture(),
          contentType: 'image/png',
        });
      await player.pass(12_000);
    }
  });
}

for (const { name, ...size } of SIZES.slice(0, 2)) {
  test(`${name}: from as far away as anybody may say, nothing lies over anything`, async ({
    aPlayer,
    server,
    host,
  }, info) => {
    server.document = aDocument({
      entries: [
        { title: 'Beete gießen im Westpark', where: 'Am Hopfensteg', inHours: 3 },
        { title: 'Handy-Hilfe', part: 'CONSULTATIONS', inHours: 4 },
        { title: 'Spielerunde', part: 'GATHERINGS', inHours: 53, state: 'CANCELLED' },
        { title: 'Frühstück', part: 'GATHERINGS', inHours: 77, state: 'FULL' },
        { title: LONG, part: 'GATHERINGS', where: LONG, inHours: 99, state: 'FULL' },
        { title: LONG, part: 'CONSULTATIONS', where: LONG, inHours: 100 },
      ],
      slides: [{ title: 'Wir ziehen um', body: 'Ab März in der Söflinger Straße.' }],
    });
    server.document.screen.distance = 20;
    const player = await aPlayer(size);
    await player.open(host.url);
    await soon(player, /Beete gießen|Handy-Hilfe|Spielerunde|Frühstück|Wir ziehen um/);
    for (let page = 0; page < 8; page += 1) {
      await expectOrder(player);
      await info.attach(`far, ${name}, ${page}.png`, {
        body: await player.picture(),
        contentType: 'image/png',
      });
      await player.pass(12_000);
    }
  });
}

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

test('twice as far away, the smallest letters are twice as large', async ({ aPlayer, host }) => {
  const smallest: number[] = [];
  for (const metres of [1.5, 3]) {
    host.page = { body: aScreen(`distance="${metres}"`) };
    const player = await aPlayer({ width: 1080, height: 1920 });
    await player.open(host.url);
    await soon(player, 'Beete gießen');
    const written = (await partsSeen(player)).filter(({ part, text }) => text !== '' && part !== 'frame');
    smallest.push(Math.min(...written.map(({ type }) => type)));
  }
  expect(smallest[1]! / smallest[0]!).toBeCloseTo(2, 1);
  // Upright, 55 inches have 1.577 pixels a millimetre; a capital of Fira Sans is 0.689 of its em.
  expect((smallest[1]! / 1.577) * 0.689, 'millimetres of a capital from three metres').toBeGreaterThan(36);
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

test('a page that makes a part far too large does not stop it', async ({ aPlayer, server, host }) => {
  server.document = aDocument({
    entries: Array.from({ length: 9 }, (_, i) => ({ title: `Angebot Nr. ${i}`, inHours: 30 + i })),
  });
  host.page = { head: '<style>mitnand-screen::part(title){padding:9em 0;min-height:300vh}</style>' };
  const player = await aPlayer();
  await player.open(host.url);
  await player.pass(30_000);
  expect((await seenAs(player, 'clock')).map(({ text }) => text).join(' ')).toContain('10:00');
});
