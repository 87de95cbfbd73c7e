/** What the window shows fits into it: the longest words, from near and far, whatever the page around says of its parts. */
import { aDocument } from './a-document.ts';
import { aScreen } from './a-host-page.ts';
import { expectOrder, partsSeen, seenAs, soon } from './looking.ts';
import { expect, test } from './screen-test.ts';

const SIZES = [
  { name: 'across', width: 1920, height: 1080 },
  { name: 'upright', width: 1080, height: 1920 },
];

const LONG = 'Nachbarschaftshilfekoordinationssitzungsprotokollführerinnenvertretung gesucht: '.repeat(4);

for (const { name, ...size } of SIZES) {
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

for (const { name, ...size } of SIZES) {
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
