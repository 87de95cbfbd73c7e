// What is looked after when something changed, and what those get who ask meanwhile.
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { atOneMoment } from '../../testing/asked/at-one-moment.ts';
import { ScreenTown } from '../../testing/towns/screen-town.ts';
import { ScreenDocuments } from '../document/screen-documents.ts';
import { DocumentMemory } from '../feed/document-memory.ts';

let town: ScreenTown;
beforeAll(async () => {
  town = await ScreenTown.open();
});
afterAll(() => town.api.close());
afterEach(() => void jest.restoreAllMocks());

/** A venue with a screen that shows nothing else. */
async function aWindow() {
  const venue = await town.make.aVenue();
  return { venueId: venue.id, key: await town.aScreen({ venueIds: [venue.id] }) };
}

describe('bookings', () => {
  let guests = 0;
  const booked = async (wish: { slotId: string } | { occurrenceId: string }) => {
    const person = { email: `guest${++guests}@example.org`, name: 'Jana' };
    const query =
      'mutation ($input: BookSlotInput!) { bookSlot(input: $input) { number pin booking { status } } }';
    const { bookSlot } = await town.api.data(query, {
      input: { ...wish, ...person, requestKey: crypto.randomUUID() },
    });
    return bookSlot as { number: string; pin: string; booking: { status: string } };
  };
  const cancelled = ({ number, pin }: { number: string; pin: string }) =>
    town.api.data(
      'mutation ($number: String!, $pin: String!) { cancelBooking(number: $number, pin: $pin) { status } }',
      { number, pin },
    );

  test('of what a screen does not show, waiting lists included, have it not looked after', async () => {
    const { venueId, key } = await aWindow();
    await town.make.anOffer({ venueId });
    const elsewhere = await town.make.anOffer({ slots: [{ capacity: 1 }] });
    await town.settled();
    const bookedElsewhere = async () => {
      const first = await booked({ slotId: elsewhere.slot.id });
      const waiting = await booked({ occurrenceId: elsewhere.occurrence.id });
      expect(waiting.booking.status).toBe('WAITLISTED');
      await cancelled(waiting);
      await cancelled(first);
      await town.settled();
      await town.document(key);
    };
    const reads = await atOneMoment(async () => {
      await town.document(key);
      return town.readsWhile(bookedElsewhere);
    });
    expect(reads).toBe(0);
  });

  test('of what a screen shows change it at once', async () => {
    const { venueId, key } = await aWindow();
    const { slot } = await town.make.anOffer({ venueId, slots: [{ capacity: 1 }] });
    await town.settled();
    const state = async () => (await town.document(key)).entries.map((entry) => entry.state);
    expect(await state()).toEqual(['OPEN']);
    const taken = await booked({ slotId: slot.id });
    expect(await state()).toEqual(['FULL']);
    await cancelled(taken);
    expect(await state()).toEqual(['OPEN']);
  });
});

describe('while a screen is looked after', () => {
  test('nobody else is told what was true before the change', async () => {
    const { key } = await aWindow();
    await town.document(key);
    await town.api.sql('UPDATE screen SET seconds = 20 WHERE key = $1', [key]);
    town.announceChange();
    await town.settled();
    const look = await town.heldLook(() => town.document(key));
    const meanwhile = town.api.get(DocumentMemory).ofScreen(key);
    await new Promise(setImmediate);
    const { version } = await look.end();
    expect((await meanwhile).version).toBe(version);
  });

  test('a date that is new on it and becomes full meanwhile is looked at again', async () => {
    const { venueId, key } = await aWindow();
    expect((await town.document(key)).entries).toEqual([]);
    const { slot } = await town.make.anOffer({ venueId });
    await town.settled();
    const look = await town.heldLook(() => town.document(key));
    await town.api.sql('UPDATE slot SET taken = capacity WHERE id = $1', [slot.id]);
    town.api.get(ChangeNotices).announceSlots([slot.id]);
    await town.settled();
    const meanwhile = town.document(key);
    await look.end();
    for (const document of [await meanwhile, await town.document(key)])
      expect(document.entries).toMatchObject([{ state: 'FULL' }]);
  });

  test('a look that took longer does not put back what a later one found', async () => {
    const { key } = await aWindow();
    await town.settled();
    const look = await town.heldLook(() => town.document(key));
    await town.api.sql('UPDATE screen SET seconds = 20 WHERE key = $1', [key]);
    town.announceChange();
    expect((await town.document(key)).screen.seconds).toBe(20);
    await look.end();
    expect((await town.document(key)).screen.seconds).toBe(20);
  });
});

test('a screen without dates is the same as before when it still has none', async () => {
  const { key } = await aWindow();
  const documents = town.api.get(ScreenDocuments);
  const made = await documents.ofKey(key, null);
  if (made === 'same') throw new Error('made of nothing');
  expect(made.document.entries).toEqual([]);
  expect(await documents.ofKey(key, made.marks)).toBe('same');
});

test('when none can be looked after, the log says so once, with how many', async () => {
  const open = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const events = town.changes((await aWindow()).key);
      await events.next();
      return events;
    }),
  );
  const lines: unknown[] = [];
  const warned = Promise.withResolvers<void>();
  jest.spyOn(Logger.prototype, 'warn').mockImplementation((line: { msg?: string }) => {
    // A busy machine may have others.
    if (line.msg !== 'screens not looked after') return;
    lines.push(line);
    warned.resolve();
  });
  // All of them at once: a look that has begun before may be through with some.
  const asked = jest
    .spyOn(town.api.get(DocumentMemory), 'ofScreen')
    .mockRejectedValue(new Error('The database is away.'));
  town.announceChange();
  await warned.promise;
  expect(lines).toMatchObject([{ screens: 3 }]);
  expect(asked).toHaveBeenCalledTimes(3);
  for (const events of open) events.close();
});
