// Whoever has number and PIN gets all that is stored about a booking, and has it deleted at once.
import { describe, expect, it } from '@jest/globals';
import { BookingTown } from '../../../testing/towns/booking-town.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;

const person = { name: 'Rosalind', email: 'rosalind@example.org', message: 'Ich komme mit Rosalinds Hund.' };

/** Every table of the town in which a word stands. */
async function tablesWith(word: string): Promise<string[]> {
  const tables = await town.api.sql<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await town.api.sql(`SELECT 1 FROM ${name} AS row WHERE row::text ILIKE $1 LIMIT 1`, [
      `%${word}%`,
    ]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}

describe('delete me', () => {
  it('leaves nothing of the person in any table, and a count', async () => {
    const { slot } = await anOffer();
    const receipt = await booked({ slotId: slot.id, partySize: 2, ...person });
    expect(await tablesWith('rosalind')).toEqual(['public.contact']);
    const hashed = `SELECT encode(email_hash, 'hex') AS hash FROM booking WHERE number = $1`;
    const [{ hash }] = (await town.api.sql(hashed, [receipt.number])) as [{ hash: string }];
    expect(await tablesWith(hash)).toContain('public.booking');
    const { value } = await town.guest.forget(receipt);
    expect(value).toMatchObject({
      status: 'CANCELLED',
      endReason: 'BY_GUEST',
      name: null,
      storedUntil: null,
      partySize: 2,
      slot: { taken: 0 },
    });
    expect(await tablesWith('rosalind')).toEqual([]);
    expect(await tablesWith(hash)).toEqual([]);
  });

  it('gives the place to who waits', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 1 }] });
    const receipt = await booked({ slotId: slot.id, ...person });
    const waiting = await booked({ slotId: slot.id, name: 'Wer wartet' });
    expect(waiting.booking.status).toBe('WAITLISTED');
    await town.guest.forget(receipt);
    expect((await town.guest.find(waiting)).value!.status).toBe('CONFIRMED');
  });

  it('changes nothing the second time, and books nothing anew when the first request comes again', async () => {
    const { slot } = await anOffer();
    const input = { slotId: slot.id, requestKey: '5f0b8a0e-3d55-4c77-9b1c-2f1f2f6e0a11', ...person };
    const receipt = await booked(input);
    const first = (await town.guest.forget(receipt)).value;
    expect((await town.guest.forget(receipt)).value).toEqual(first);
    expect((await town.guest.book(input)).code).toBe('REQUEST_KEY_REUSED');
    expect((await town.guest.file(receipt)).value!.history.map(({ kind }) => kind)).toEqual([
      'BOOKED',
      'CANCELLED',
    ]);
  });

  it('works after the date too, and leaves the count of who was there', async () => {
    const { slot } = await anOffer({ startsIn: '1 day' });
    const receipt = await booked({ slotId: slot.id, ...person });
    town.api.clock.advance({ days: 2 });
    expect((await town.guest.forget(receipt)).value).toMatchObject({ status: 'CONFIRMED', name: null });
    expect(await tablesWith('rosalind')).toEqual([]);
  });

  it('deletes nothing for a wrong PIN', async () => {
    const { slot } = await anOffer();
    const { number, pin } = await booked({ slotId: slot.id, ...person, name: 'Wilma' });
    const wrong = { number, pin: pin === '123456' ? '123457' : '123456' };
    expect((await town.guest.forget(wrong)).code).toBe('WRONG_NUMBER_OR_PIN');
    expect((await town.guest.find({ number, pin })).value).toMatchObject({
      status: 'CONFIRMED',
      name: 'Wilma',
    });
  });
});

describe('the file about a booking', () => {
  it('holds the contact as it is stored and what happened, without names of staff', async () => {
    const { slot } = await anOffer();
    const receipt = await booked({ slotId: slot.id, ...person, phone: '0731 123456' });
    await town.guest.changeParty(receipt, 3);
    const { value } = await town.guest.file(receipt);
    expect(value).toMatchObject({
      booking: { number: receipt.number, status: 'CONFIRMED', slot: { id: slot.id } },
      contact: { ...person, phone: '+49731123456', guardianName: null },
      minor: false,
      anotherPerson: false,
      uiLanguage: 'de',
      channel: 'WEB',
      history: [
        { kind: 'BOOKED', author: 'GUEST' },
        { kind: 'PARTY_CHANGED', author: 'GUEST', people: 3 },
      ],
    });
    const fields = await town.api.data('{ __type(name: "BookingFileEvent") { fields { name } } }');
    expect(JSON.stringify(fields)).not.toContain('staff');
  });

  it('is the same for a wrong PIN as for an unknown number', async () => {
    const { slot } = await anOffer();
    const { number, pin } = await booked({ slotId: slot.id });
    const wrong = await town.guest.file({ number, pin: pin === '123456' ? '123457' : '123456' });
    const unknown = await town.guest.file({ number: '123456789', pin: '123456' });
    expect([wrong.value, wrong.code]).toEqual([null, undefined]);
    expect([wrong.answer.data, wrong.answer.errors]).toEqual([unknown.answer.data, unknown.answer.errors]);
  });
});
