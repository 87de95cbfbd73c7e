// The table of bookings in its bytes.
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { Turns } from '../../../platform/transactions/turns.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;
let desk: StaffClient;

beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
});

async function table(query: string, { cookie } = desk) {
  const answer = await fetch(`${town.api.url}/team/bookings.csv?${query}`, { headers: { cookie } });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

const HEAD =
  'Buchungsnummer;Stand;Beginn;Ende;Angebotsnummer;Angebot;Organisation;Ort;Personen;Gebucht über;Gebucht am;Abgesagt am;Grund der Absage';

test('is what a German Excel opens: byte order mark, semicolons, local times, no formula', async () => {
  const organisation = await town.make.anOrganisation({ name: '@Verein "Süd"' });
  const venue = await town.make.aVenue({ name: 'Haus; Hof' });
  const offer = await anOffer({
    title: '=HYPERLINK("https://x.example")',
    organisationId: organisation.id,
    venueId: venue.id,
    startsIn: '2 days',
  });
  const { number } = await booked({
    slotId: offer.slot.id,
    name: '=cmd',
    phone: '0731 161 3370',
    partySize: 2,
  });
  const spaced = number.replace(/(...)(...)(...)/, '$1 $2 $3');
  const { answer, bytes } = await table(`offer=${offer.id}&contacts=1`);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="buchungen-2026-11-23.csv"');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(bytes.subarray(3).toString()).toBe(
    `${HEAD};Name;E-Mail;Telefon\r\n` +
      `${spaced};gebucht;25.11.2026 09:00;25.11.2026 11:00;${offer.number};"'=HYPERLINK(""https://x.example"")";` +
      `"'@Verein ""Süd""";"Haus; Hof";2;Internet;23.11.2026 09:00;;;'=cmd;;0731 1613370\r\n`,
  );
});

test('has no contact unless asked for, and none outside the days around the date', async () => {
  const offer = await anOffer({ dates: [{ startsIn: '3 days' }, { startsIn: '8 days' }] });
  for (const slot of offer.slots)
    await booked({ slotId: slot.id, name: 'Mara Beispiel', email: `m${slot.id}@example.org` });
  const plain = (await table(`offer=${offer.id}`)).bytes.toString();
  expect(plain).toContain(`${HEAD}\r\n`);
  expect(plain).not.toContain('Mara');
  const [, near, far] = (await table(`offer=${offer.id}&contacts=1`)).bytes.toString().split('\r\n');
  expect(near).toMatch(/;Mara Beispiel;m.*@example\.org;$/);
  expect(far).toMatch(/;;;;;$/);
});

test('holds more than one page, in order, and nothing but its head when nothing is found', async () => {
  const offer = await anOffer({ slots: [{ capacity: null }] });
  await booked({ slotId: offer.slot.id });
  await town.api.sql(
    `INSERT INTO booking (id, occurrence_id, slot_id, number, key_version, pin_version, status, party_size, needs,
       promote_me, person_ordinal, minor, ui_language, times_asked, created_at)
     SELECT gen_random_uuid(), occurrence_id, slot_id, (100000000 + n)::text, 1, 1, 'CONFIRMED', 1, '{}', true, 1, false, 'de',
       0, created_at FROM booking, generate_series(1, 1200) n WHERE occurrence_id = $1`,
    [offer.occurrence.id],
  );
  await town.api.sql('UPDATE slot SET taken = 1201 WHERE id = $1', [offer.slot.id]);
  const { bytes } = await table(`offer=${offer.id}`);
  expect(new Set(bytes.toString().split('\r\n')).size).toBe(1 + 1201 + 1);
  expect((await table(`offer=${offer.id}&status=MISSED`)).bytes.toString()).toBe(`\uFEFF${HEAD}\r\n`);
});

test('waits while two pages are read for the same person, and holds up nobody else', async () => {
  const read = Promise.withResolvers<void>();
  const turns = town.api.get(Turns);
  const key = `bookings.csv ${desk.staffId}`;
  const held = [1, 2].map(() => turns.take(key, () => read.promise));
  const order: string[] = [];
  const arrived = Promise.withResolvers<void>();
  const take = turns.take.bind(turns);
  const spy = jest.spyOn(turns, 'take').mockImplementation((whose, work) => {
    const who = whose === key ? 'mine' : 'theirs';
    const taken = take(whose, () => {
      if (!order.includes(who)) order.push(who);
      return work();
    });
    // Whoever need not wait has begun by now.
    if (whose === key) arrived.resolve();
    return taken;
  });
  const mine = table('from=2030-01-01');
  await arrived.promise;
  await table('from=2030-01-01', await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' }));
  order.push('read');
  read.resolve();
  await Promise.all([...held, mine]);
  spy.mockRestore();
  expect(order).toEqual(['theirs', 'read', 'mine']);
});

test.each([
  'from=yesterday',
  'from=2026-02-30',
  'status=GONE',
  'venue=x',
  'channel=FAX',
  'sort=up',
  `text=${'x'.repeat(201)}`,
])('%s is refused', async (query) => {
  const { answer, bytes } = await table(query);
  expect(answer.status).toBe(400);
  const [error] = (JSON.parse(bytes.toString()) as { errors: { extensions: object }[] }).errors;
  expect(error!.extensions).toMatchObject({ code: 'BAD_INPUT', field: query.split('=')[0] });
});

test('is noted once more when it holds contacts, with its date', async () => {
  const date = randomUUID();
  await table(`date=${date}&contacts=1`);
  const rows = await town.api.sql(
    `SELECT action, outcome, object_id FROM audit_entry ORDER BY id DESC LIMIT 2`,
  );
  expect(rows).toEqual([
    { action: 'booking.export-contacts', outcome: 'DONE', object_id: date },
    { action: 'booking.export', outcome: 'DONE', object_id: date },
  ]);
});

test('is noted, also when it is refused', async () => {
  const before = await town.api.sql(`SELECT id FROM audit_entry WHERE action = 'booking.export'`);
  await table('from=2030-01-01');
  await table('from=never');
  const rows = await town.api.sql(
    `SELECT outcome, staff_id FROM audit_entry WHERE action = 'booking.export' ORDER BY id OFFSET $1`,
    [before.length],
  );
  expect(rows).toEqual([
    { outcome: 'DONE', staff_id: desk.staffId },
    { outcome: 'BAD_INPUT', staff_id: desk.staffId },
  ]);
});
