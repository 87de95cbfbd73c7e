/** What the window says is true: by a wrong clock, without a line for a day, and while it changes. */
import {
  aDocument,
  DAY,
  HOUR,
  MINUTE,
  MORNING,
  SECOND,
  withVersion,
  type ScreenDocument,
} from './a-document.ts';
import { ERROR_WORDS, expectOrder, seenAs, seenWithin, soon, textSeen } from './looking.ts';
import { expect, test } from './screen-test.ts';

const called = (document: ScreenDocument, state: 'CANCELLED' | 'FULL'): ScreenDocument =>
  withVersion({
    ...document,
    entries: document.entries.map((entry) => ({
      ...entry,
      state,
      until: state === 'CANCELLED' ? entry.ends : entry.until,
    })),
  });

test('what is called off while it is shown is marked at once', async ({ aWindow, server }) => {
  const player = await aWindow();
  expect(await textSeen(player)).not.toContain('Fällt aus');
  server.change(called(server.document, 'CANCELLED'));
  await soon(player, 'Fällt aus');
  const passed = (await player.evaluate<number>('Date.now()')) - MORNING;
  expect(passed, 'by its own clock').toBeLessThan(30 * SECOND);
  expect(await textSeen(player)).not.toMatch(/noch 2 Plätze|Code scannen/);
});

test('… and within a minute where nothing is told at once', async ({ aWindow, server }) => {
  server.tells = false;
  const player = await aWindow();
  server.change(called(server.document, 'CANCELLED'));
  await player.pass(MINUTE + SECOND);
  expect(await textSeen(player)).toContain('Fällt aus');
});

test('what is full says so, and offers the waiting list', async ({ aWindow, server }) => {
  const player = await aWindow();
  server.change(called(server.document, 'FULL'));
  await soon(player, 'Ausgebucht – Warteliste');
});

test('what was called off stays so after a start without a line, until it would have been over', async ({
  aWindow,
  server,
  host,
}) => {
  server.document = called(aDocument({ entries: [{ inHours: 5, hours: 2 }] }), 'CANCELLED');
  const player = await aWindow('Fällt aus');
  server.answer = 'cut';
  server.tells = false;
  await player.reboot({}, 6 * HOUR);
  await player.open(host.url);
  await soon(player, 'Fällt aus');
  await player.pass(HOUR + MINUTE);
  expect(await textSeen(player)).not.toContain('Beete gießen');
});

test('an engagement is gone when it begins, a gathering runs until its end, a consultation loses its times one by one', async ({
  aWindow,
  server,
}) => {
  server.document = aDocument({
    entries: [
      { title: 'Beete gießen', inHours: 1 },
      { title: 'Spielerunde', part: 'GATHERINGS', inHours: 1, hours: 2 },
      { title: 'Handy-Hilfe', part: 'CONSULTATIONS', inHours: 1, hours: 2 },
    ],
  });
  const player = await aWindow(/Beete gießen|Spielerunde|Handy-Hilfe/);
  await server.stop();
  const early = await seenWithin(player, 1);
  for (const title of ['Beete gießen', 'Spielerunde', 'Handy-Hilfe', '11:00', '11:30'])
    expect(early).toContain(title);
  await player.pass(HOUR);
  const later = await seenWithin(player, 1);
  expect(later).not.toContain('Beete gießen');
  expect(later).toContain('Spielerunde');
  expect(later).toContain('Läuft gerade');
  expect(later).toContain('Handy-Hilfe');
  expect(later).toContain('11:30');
  await player.pass(2 * HOUR);
  const atLast = await seenWithin(player, 1);
  expect(atLast).not.toMatch(/Beete gießen|Spielerunde|Handy-Hilfe/);
  expect(atLast).toContain('Wir suchen Sie');
});

test('a day without a line: only what is to come, called by its day, and how old it is', async ({
  aWindow,
  server,
}) => {
  server.document = aDocument({
    entries: [
      { title: 'Heute im Garten', inHours: 5 },
      { title: 'Morgen im Garten', inHours: 29 },
      { title: 'Samstag im Garten', inHours: 53 },
    ],
    slides: [{ title: 'Nur heute', untilHours: 10 }],
  });
  const player = await aWindow('Heute im Garten');
  await server.stop();
  await player.pass(9 * MINUTE);
  expect(await textSeen(player), 'still fresh').not.toContain('Stand:');
  await player.pass(2 * MINUTE);
  expect(await textSeen(player)).toContain('Stand:');
  await player.doze(DAY - 11 * MINUTE);
  const seen = await seenWithin(player, 1);
  expect(seen).not.toMatch(/Heute im Garten|Nur heute/);
  expect(seen).toContain('Morgen im Garten');
  expect(seen).toMatch(/Heute/);
  expect(seen).toMatch(/Stand: 26\.11\.2026, \d\d:\d\d Uhr/);
  const clocks = (await seenAs(player, 'clock')).map(({ text }) => text);
  expect(clocks.join(' '), 'the clock ticks on').toMatch(/10:0\d/);
  expect(seen).not.toMatch(ERROR_WORDS);
});

for (const { distance, ...size } of [
  { distance: 3, width: 1080, height: 1920 },
  { distance: 10, width: 1080, height: 1920 },
  // Too short for one line of the type that was asked for.
  { distance: 10, width: 640, height: 560 },
]) {
  test(`on ${size.width} × ${size.height} from ${distance} m, how old it is stands there whole, also after days`, async ({
    aPlayer,
    server,
    host,
  }) => {
    server.document = aDocument({ entries: [{ title: 'Samstag im Garten', inHours: 53 }] });
    server.document.screen.distance = distance;
    const player = await aPlayer(size);
    await player.open(host.url);
    await soon(player, 'Samstag im');
    await server.stop();
    await player.doze(DAY);
    await soon(player, /Stand: 26\.11\.2026, 10:0\d Uhr/);
    await expectOrder(player);
  });
}

for (const [name, wrong] of [
  ['five hours fast', 5 * HOUR],
  ['three days slow', -3 * DAY],
] as const) {
  test(`a player whose clock is ${name} shows the right time, the right day and what is to come`, async ({
    aWindow,
    server,
  }) => {
    server.document = aDocument({
      entries: [
        { title: 'Heute im Garten', inHours: 3 },
        { title: 'Schon vorbei', inHours: -1 },
      ],
    });
    const player = await aWindow('Heute im Garten', { fast: wrong });
    const clocks = (await seenAs(player, 'clock')).map(({ text }) => text).join(' ');
    expect(clocks).toContain('10:0');
    const seen = await seenWithin(player, 1);
    expect(seen).not.toContain('Schon vorbei');
    expect(seen).toContain('Heute');
    server.answer = 'cut';
    await player.pass(3 * HOUR);
    expect(await textSeen(player), 'by the corrected clock').not.toContain('Heute im Garten');
  });
}

test('a clock that is set wrong while there is no line brings nothing back', async ({ aWindow, server }) => {
  server.document = aDocument({
    entries: [
      { title: 'Heute im Garten', inHours: 1 },
      { title: 'Übermorgen', inHours: 49 },
    ],
  });
  const player = await aWindow('Heute im Garten');
  await server.stop();
  await player.pass(2 * HOUR);
  expect(await seenWithin(player, 1)).not.toContain('Heute im Garten');
  await player.shiftClock(-2 * DAY);
  await player.pass(MINUTE);
  const seen = await seenWithin(player, 1);
  expect(seen).not.toContain('Heute im Garten');
  expect(seen).toContain('Übermorgen');
});

test('after a start without a line and with a clock that cannot be right, it claims no time and shows nothing that is over', async ({
  aWindow,
  server,
  host,
}) => {
  server.document = aDocument({
    entries: [
      { title: 'Heute früh', inHours: 1 },
      { title: 'Übermorgen', inHours: 49 },
    ],
  });
  const player = await aWindow('Heute früh');
  await player.pass(2 * HOUR);
  server.answer = 'cut';
  server.tells = false;
  await player.reboot({ fast: Date.UTC(2018, 0, 1) - MORNING });
  await player.open(host.url);
  await soon(player, 'Übermorgen');
  const seen = await seenWithin(player, 1);
  expect(seen).not.toContain('Heute früh');
  expect((await seenAs(player, 'clock')).map(({ text }) => text).join('')).not.toMatch(/\d\d:\d\d/);
  server.answer = 'document';
  await player.pass(2 * MINUTE);
  expect((await seenAs(player, 'clock')).map(({ text }) => text).join(''), 'the line is back').toContain(
    '12:0',
  );
});

test('a server that restarts is waited for; nothing but its newer word is seen of it', async ({
  aWindow,
  server,
}) => {
  const player = await aWindow();
  await server.stop();
  expect(await seenWithin(player, 3)).not.toMatch(ERROR_WORDS);
  expect(await textSeen(player)).toContain('Beete gießen');
  server.document = aDocument({ entries: [{ title: 'Neu nach dem Neustart' }] });
  await server.start();
  await player.pass(2 * MINUTE);
  await soon(player, 'Neu nach dem Neustart');
  expect(await textSeen(player)).not.toContain('Beete gießen');
});

test('after a restart changes are told at once again', async ({ aWindow, server }) => {
  const player = await aWindow();
  await server.stop();
  await player.pass(2 * MINUTE);
  await server.start();
  await player.pass(6 * MINUTE);
  await expect
    .poll(async () => (await player.pass(10 * SECOND), server.listeners), { timeout: 20_000 })
    .toBe(1);
  const before = await player.evaluate<number>('Date.now()');
  server.change(called(server.document, 'CANCELLED'));
  await soon(player, 'Fällt aus');
  expect((await player.evaluate<number>('Date.now()')) - before).toBeLessThan(30 * SECOND);
});
