// Whoever was asked for a swap hears that it is settled, once, and nothing of what was taken back at once.
import { describe, expect, test } from '@jest/globals';
import { byStaff } from '../../../bookings/history/note-events.ts';
import { swapTown } from '../../../testing/towns/swap-town.ts';

const { town, aMentor, sessionOf, swaps, offered, answered, postIn, settled, absent, back } = swapTown();

describe('taken back', () => {
  test('within two minutes nobody hears of it', async () => {
    const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
    const swap = await offered(await sessionOf(ali), ali, berta);
    await swaps().withdraw(swap, byStaff(ali.staffId));
    await postIn(5);
    expect([town.mail.to(ali.email), town.mail.to(berta.email)]).toEqual([[], []]);
  });

  test('later who was asked hears that it is settled; the one who asked only if it was the team', async () => {
    const [ali, berta, desk] = [await aMentor('Ali'), await aMentor('Berta'), await aMentor('Team')];
    let days = 0;
    for (const by of [ali, desk]) {
      const swap = await offered(await sessionOf(ali, 24 * (5 + days++)), ali, berta);
      await postIn(2);
      await swaps().withdraw(swap, byStaff(by.staffId));
      await settled();
    }
    expect(await town.told(ali.email)).toEqual(['SWAP_WITHDRAWN']);
    expect(await town.told(berta.email)).toEqual(['SWAP_ASKED', 'SWAP_OVER', 'SWAP_ASKED', 'SWAP_OVER']);
  });

  test('asked anew about the same, they are told of the new question and not that it is settled', async () => {
    const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
    const date = await sessionOf(ali);
    for (let i = 0; i < 2; i++) {
      await offered(date, ali, berta);
      await postIn(3);
    }
    expect(await town.told(berta.email)).toEqual(['SWAP_ASKED', 'SWAP_ASKED']);
  });
});

describe('what was not true when it was to be sent is told once it is', () => {
  test('asked anew, and that taken back at once: the first question is settled too', async () => {
    const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
    const date = await sessionOf(ali);
    await offered(date, ali, berta);
    await postIn(2);
    const again = await offered(date, ali, berta);
    await postIn(1);
    await swaps().withdraw(again, byStaff(ali.staffId));
    await settled();
    await settled();
    expect(await town.told(berta.email)).toEqual(['SWAP_ASKED', 'SWAP_OVER']);
  });

  test('asked anew of all who fit, whoever no longer fits hears that their question is settled', async () => {
    const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
    const date = await sessionOf(ali);
    await offered(date, ali, berta);
    await postIn(2);
    await sessionOf(berta);
    await offered(date, ali, null);
    await settled();
    expect(await town.told(berta.email)).toEqual(['SWAP_ASKED', 'SWAP_OVER']);
  });

  test('absent by mistake while the question is to be sent, it is asked when they are back', async () => {
    const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
    const date = await sessionOf(ali);
    await offered(date, ali, berta);
    await absent(date, ali);
    await postIn(2);
    expect(await town.told(berta.email)).toEqual([]);
    await back(date, ali);
    await settled();
    await settled();
    expect(await town.told(berta.email)).toEqual(['SWAP_ASKED']);
  });
});

test('absent by mistake for a minute, nobody who was asked hears that it is settled; for good, they do', async () => {
  const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
  const date = await sessionOf(ali);
  await offered(date, ali, berta);
  await postIn(2);
  await absent(date, ali);
  await postIn(1);
  await back(date, ali);
  await settled();
  expect(await town.told(berta.email)).toEqual(['SWAP_ASKED']);
  await absent(date, ali);
  await settled();
  expect(await town.told(berta.email)).toEqual(['SWAP_ASKED', 'SWAP_OVER']);
});

test('taken over while the session runs, whoever else was asked hears it', async () => {
  const [ali, berta, cem] = [await aMentor('Ali'), await aMentor('Berta'), await aMentor('Cem')];
  const swap = await offered(await sessionOf(ali, 1), ali, null);
  await postIn(70);
  await answered(swap, cem, true);
  await settled();
  expect(await town.told(berta.email)).toEqual(['SWAP_ASKED', 'SWAP_OVER']);
});
