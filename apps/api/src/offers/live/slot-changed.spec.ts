import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import type { EventReader } from '../../testing/servers/event-reader.ts';
import { OffersService } from '../posting/offers.service.ts';

let here: Api;
let there: Api;
let make: Builders;

beforeAll(async () => {
  here = await startApi();
  there = await startApi({ sharing: here });
  make = new Builders(here);
  await make.aTown();
});
afterAll(async () => {
  await there.close();
  await here.close();
});

const WATCH =
  'subscription ($offerId: ID) { slotChanged(offerId: $offerId) { id taken freePlaces offerId } }';

const watch = (offerId?: string) => there.subscribe(WATCH, { offerId });
const heard = async (events: EventReader) => (await events.next())?.data.data.slotChanged;
const take = (slotId: string, taken: number) =>
  here.sql('UPDATE slot SET taken = $2 WHERE id = $1', [slotId, taken]);
const announce = (...slotIds: string[]) => here.get(ChangeNotices).announceSlots(slotIds);

describe('who watches an offer', () => {
  test('hears its slots as they are, then each change made in another process', async () => {
    const { id, slot } = await make.anOffer({ slots: [{ capacity: 5 }] });
    const events = watch(id);
    expect(await heard(events)).toEqual({ id: slot.id, taken: 0, freePlaces: 5, offerId: id });
    await take(slot.id, 2);
    announce(slot.id);
    expect(await heard(events)).toEqual({ id: slot.id, taken: 2, freePlaces: 3, offerId: id });
    events.close();
  });

  test('hears nothing of other offers, drafts and withdrawn offers', async () => {
    const watched = await make.anOffer();
    const other = await make.anOffer();
    const draft = await make.anOffer({ published: false });
    const events = watch(watched.id);
    await heard(events);
    await take(other.slot.id, 1);
    announce(other.slot.id, draft.slot.id);
    await take(watched.slot.id, 3);
    announce(watched.slot.id);
    expect(await heard(events)).toMatchObject({ id: watched.slot.id, taken: 3 });
    events.close();

    await here.get(OffersService).withdraw(other.id);
    const all = watch();
    expect(await all.status()).toBe(200);
    announce(other.slot.id, draft.slot.id, watched.slot.id);
    expect(await heard(all)).toMatchObject({ id: watched.slot.id });
    all.close();
  });

  test('hears in the end what nobody announced', async () => {
    const { id, slot } = await make.anOffer();
    const events = watch(id);
    await heard(events);
    await take(slot.id, 4);
    expect(await heard(events)).toMatchObject({ id: slot.id, taken: 4 });
    events.close();
  });

  test('hears what happened while the connection for notices was down', async () => {
    const { id, slot } = await make.anOffer();
    const [one, all] = [watch(id), watch()];
    await heard(one);
    await here.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'mitnand-notices' AND datname = current_database()`);
    await take(slot.id, 5);
    expect(await heard(one)).toMatchObject({ id: slot.id, taken: 5 });
    one.close();
    all.close();
  });

  test('shares the work with everybody who watches the same', async () => {
    const { id, slot } = await make.anOffer();
    const crowd = Array.from({ length: 20 }, () => watch(id));
    await Promise.all(crowd.map(heard));
    await take(slot.id, 1);
    announce(slot.id);
    const told = await Promise.all(crowd.map(heard));
    expect(new Set(told.map(({ taken }) => taken))).toEqual(new Set([1]));
    crowd.forEach((events) => events.close());
  });
});

test('who watches everything hears of every published offer', async () => {
  const [first, second] = [await make.anOffer(), await make.anOffer()];
  const events = watch();
  expect(await events.status()).toBe(200);
  announce(first.slot.id);
  expect(await heard(events)).toMatchObject({ id: first.slot.id });
  announce(second.slot.id);
  expect(await heard(events)).toMatchObject({ offerId: second.id });
  events.close();
});

test('an offer that is not public is refused', async () => {
  const events = watch('x');
  expect((await events.json()).errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', field: 'offerId' });
});
