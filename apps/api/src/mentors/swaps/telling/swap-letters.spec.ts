// Mentors hear of swaps by mail, in their language: who is asked, what came of it, and that nobody answered.
import { expect, test } from '@jest/globals';
import { statementsSent } from '../../../testing/asked/statements-sent.ts';
import { swapTown, type SwapMentor } from '../../../testing/towns/swap-town.ts';

const { town, aMentor, sessionOf, offered, answered, postIn, settled, lastTo } = swapTown();

test('who is asked reads who asks, what, when, where, until when, and where to answer; the yes comes back', async () => {
  const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
  const date = await sessionOf(ali);
  const swap = await offered(date, ali, berta);
  await postIn(1);
  expect(town.mail.to(berta.email)).toEqual([]);
  await postIn(1);
  const { subject, text } = lastTo(berta);
  expect(subject).toMatch(/^Ali fragt: Können Sie übernehmen\?/);
  for (const said of [
    'Was: Sprechstunde',
    'Wann: Donnerstag, 26. November, 14:00–15:00 Uhr',
    'Wo: ',
    'Antwort bis: Donnerstag, 26. November, 11:00 Uhr',
    'http://mitnand.ulm.example/team/meine-woche',
  ])
    expect(text).toContain(said);
  await answered(swap, berta, true);
  await postIn(3);
  expect(lastTo(ali).subject).toMatch(/^Berta übernimmt für Sie/);
  expect([await town.told(ali.email), await town.told(berta.email)]).toEqual([
    ['SWAP_TAKEN'],
    ['SWAP_ASKED'],
  ]);
});

test('in English for who reads the console in it', async () => {
  const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta', true, 'en')];
  await offered(await sessionOf(ali), ali, berta);
  await postIn(2);
  expect(lastTo(berta).subject).toMatch(/^Ali asks: can you take over\?/);
});

test('a no comes back, and whoever said it hears nothing more', async () => {
  const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
  const swap = await offered(await sessionOf(ali), ali, berta);
  await postIn(2);
  await answered(swap, berta, false);
  await postIn(3);
  expect([await town.told(ali.email), await town.told(berta.email)]).toEqual([
    ['SWAP_DECLINED'],
    ['SWAP_ASKED'],
  ]);
});

test('all who were asked have said no: the one who asked hears it then, and not again', async () => {
  const [ali, berta, cem] = [await aMentor('Ali'), await aMentor('Berta'), await aMentor('Cem')];
  await town.api.sql('UPDATE mentor SET ended_at = $2 WHERE NOT id = ANY($1)', [
    [ali.id, berta.id, cem.id],
    town.api.clock.now(),
  ]);
  const swap = await offered(await sessionOf(ali), ali, null);
  await postIn(2);
  await answered(swap, berta, false);
  await postIn(1);
  expect(await town.told(ali.email)).toEqual([]);
  await answered(swap, cem, false);
  await postIn(1);
  expect(await town.told(ali.email)).toEqual(['SWAP_UNANSWERED']);
  await postIn(60 * 75);
  expect(await town.told(ali.email)).toEqual(['SWAP_UNANSWERED']);
});

test('nobody says yes: the one who asked hears so three hours before, once, and the session stays theirs', async () => {
  const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
  await offered(await sessionOf(ali, 20), ali, berta);
  await postIn(17 * 60 - 1);
  expect(await town.told(ali.email)).toEqual([]);
  await postIn(1);
  await postIn(60);
  expect(await town.told(ali.email)).toEqual(['SWAP_UNANSWERED']);
});

test('all who fit are asked; with a yes the others hear that it is settled', async () => {
  const [ali, berta, cem] = [await aMentor('Ali'), await aMentor('Berta'), await aMentor('Cem')];
  const date = await sessionOf(ali);
  const swap = await offered(date, ali, null);
  await postIn(2);
  expect([await town.told(berta.email), await town.told(cem.email)]).toEqual([
    ['SWAP_ASKED'],
    ['SWAP_ASKED'],
  ]);
  await answered(swap, cem, true);
  await settled();
  expect([await town.told(berta.email), await town.told(cem.email), await town.told(ali.email)]).toEqual([
    ['SWAP_ASKED', 'SWAP_OVER'],
    ['SWAP_ASKED'],
    ['SWAP_TAKEN'],
  ]);
});

test('all are asked with as many statements as one or two, and nobody who helps elsewhere only', async () => {
  const [ali, berta, cem] = [await aMentor('Ali'), await aMentor('Berta'), await aMentor('Cem')];
  const [few, many] = [await sessionOf(ali), await sessionOf(ali, 24 * 9)];
  const { id: elsewhere } = await town.make.aVenue();
  const only = (mentor: SwapMentor, venueId: string) =>
    town.api.sql('UPDATE mentor SET venue_ids = $2 WHERE id = $1', [mentor.id, [venueId]]);
  await only(berta, elsewhere);
  await only(cem, few.occurrence.venueId!);
  const forFew = await statementsSent(town.api, () => offered(few, ali, null));
  for (const name of ['Dora', 'Emil', 'Fatma']) await aMentor(name);
  expect(await statementsSent(town.api, () => offered(many, ali, null))).toBe(forFew);
  await postIn(2);
  expect([await town.told(berta.email), await town.told(cem.email)]).toEqual([
    [],
    ['SWAP_ASKED', 'SWAP_ASKED'],
  ]);
});

test('it is looked at again when it is sent: elsewhere by then, nobody is asked', async () => {
  const [ali, berta] = [await aMentor('Ali'), await aMentor('Berta')];
  await offered(await sessionOf(ali), ali, berta);
  await sessionOf(berta);
  await postIn(2);
  expect(town.mail.to(berta.email)).toEqual([]);
});
