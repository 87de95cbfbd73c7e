// Players that listen are told at once that there is another version, and nothing when there is none.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CancelDates } from '../../bookings/dates/cancel-dates.service.ts';
import { TownService } from '../../places/town/town.service.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { startApi } from '../../testing/servers/api.ts';
import type { EventReader } from '../../testing/servers/event-reader.ts';
import { ScreenTown } from '../../testing/towns/screen-town.ts';

let town: ScreenTown;
let key: string;
beforeAll(async () => {
  town = await ScreenTown.open();
  key = await town.aScreen();
});
afterAll(() => town.api.close());

describe('a player that listens', () => {
  const opened = async (of = key): Promise<EventReader> => {
    const events = town.changes(of);
    expect(await events.status()).toBe(200);
    return events;
  };
  const version = async (events: EventReader): Promise<string> => (await events.next())!.data.version;
  const current = async (of = key) => (await town.document(of)).version;

  test('is told the version at once, and another when a date is called off, full, or a slide is new', async () => {
    const gathering = await town.make.anOffer({ slots: [{ capacity: 1 }] });
    const events = await opened();
    expect(await version(events)).toBe(await current());
    await town.api.get(CancelDates).apply(gathering.occurrence.id, 'THIS', 'Krank');
    const called = await version(events);
    expect(called).toBe(await current());
    const entries = (await town.document(key)).entries;
    expect(entries.find(({ id }) => id === gathering.occurrence.id)!.state).toBe('CANCELLED');

    const other = await town.make.anOffer({ slots: [{ capacity: 1 }] });
    const published = await version(events);
    const input = {
      slotId: other.slot.id,
      requestKey: crypto.randomUUID(),
      email: 'jana@example.org',
      name: 'Jana',
    };
    await town.api.data('mutation ($input: BookSlotInput!) { bookSlot(input: $input) { number } }', {
      input,
    });
    const full = await version(events);
    expect(new Set([called, published, full]).size).toBe(3);
    expect((await town.document(key)).entries.find(({ id }) => id === other.occurrence.id)!.state).toBe(
      'FULL',
    );

    await town.aSlide(key, { de: { title: 'Neu', body: '', alt: '' } });
    town.announceChange();
    expect(await version(events)).toBe(await current());
    events.close();
  });

  test('hears at once what another process changed of the town itself', async () => {
    const events = await opened();
    const first = await version(events);
    const other = await startApi({ sharing: town.api });
    try {
      await town.api.get(TownService).town();
      await town.api.sql(`UPDATE town SET name = 'Neu-Ulm'`);
      other.get(ChangeNotices).announceChange();
      expect(await version(events)).not.toBe(first);
      expect((await town.document(key)).place.town).toBe('Neu-Ulm');
    } finally {
      events.close();
      await other.close();
    }
  });

  test('hears what another process changed, and nothing when only others’ dates did', async () => {
    const venue = await town.make.aVenue();
    const ours = await town.aScreen({ venueIds: [venue.id] });
    const events = await opened(ours);
    const first = await version(events);
    const other = await startApi({ sharing: town.api });
    try {
      await town.make.anOffer();
      const { Builders } = await import('../../testing/made/builders.ts');
      await new Builders(other).anOffer({ venueId: venue.id, title: 'Von nebenan' });
      const next = await version(events);
      expect(next).not.toBe(first);
      expect(JSON.stringify(await town.document(ours))).toContain('Von nebenan');
    } finally {
      events.close();
      await other.close();
    }
  });

  test('of a screen that is revoked is told so, and let go', async () => {
    const gone = await town.aScreen();
    const events = await opened(gone);
    await version(events);
    await town.api.sql('UPDATE screen SET revoked_at = added_at WHERE key = $1', [gone]);
    town.announceChange();
    expect(await version(events)).toBe('');
    expect(await events.next()).toBeUndefined();
    expect(await town.changes(gone).status()).toBe(404);
  });

  test('may stand beside fifty others behind one address, and is no crowd for which mail would wait', async () => {
    const source = { 'x-forwarded-for': '198.51.100.7' };
    const open = Array.from({ length: 50 }, () => town.changes(key, source));
    const polls = Array.from({ length: 50 }, () => town.get(`/screens/${key}.json`, source));
    expect(new Set(await Promise.all(open.map((events) => events.status())))).toEqual(new Set([200]));
    expect(new Set((await Promise.all(polls)).map(({ status }) => status))).toEqual(new Set([200]));
    const metrics = async () => (await town.get('/metrics')).text();
    // Lines of others that hung up are gone as soon as the server has noticed.
    while (!(await metrics()).includes('mitnand_screen_streams 50'));
    while (Number(/requests_in_progress (\d+)/.exec(await metrics())![1]) >= 5);
    for (const events of open) events.close();
  });

  test('has headers for other sites and for proxies that would hold back', async () => {
    const { headers, body } = await town.get(`/screens/${key}/changes`);
    await body!.cancel();
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    expect((await fetch(`${town.api.url}/screens/${key}/changes`, { method: 'HEAD' })).status).toBe(200);
  });
});
