/** Who could help is fully booked: one waits for them, in whatever language one reads, or takes a time after all. */
import { anOffer, withDatabase, type JourneyOffer } from '../an-offer.ts';
import { expect, test } from '../fixtures.ts';
import { heading } from '../pages.ts';
import { answer, atAKiosk, type JourneyKiosk } from './a-kiosk.ts';
import { tap } from './senses.ts';

/** Nobody of the demo town helps with that. */
const help = ['mode:ON_SITE', 'worry:MESSAGING', 'device:OTHER', 'speaks:de'];

let kiosk: JourneyKiosk;
test.beforeEach(async ({ page, baseURL }) => {
  kiosk = await atAKiosk(page, baseURL!, { times: 1, help, full: true });
});

test('back from the waiting list, a time is booked and nobody waits', async ({ page }) => {
  const { venueId } = kiosk;
  await anOffer({ kind: 'CONSULTATION', inDays: [3], times: 1, places: 1, venueId });
  await answer(page, 'Deutsch').tap();
  await answer(page, 'WhatsApp').tap();
  await answer(page, 'Etwas anderes').tap();
  await answer(page, 'Auf die Warteliste').tap();
  await expect(heading(page, 'Möchten Sie auf die Warteliste?')).toBeVisible();
  await tap(page, 'Zurück');
  await answer(page, 'Jemand, der mit Ihnen nachsieht').tap();
  await answer(page, 'Ja, diesen Termin nehmen').tap();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  expect(await waitingFor(kiosk.offer)).toBe(0);
});

test('who reads Turkish waits for somebody who speaks German', async ({ page }) => {
  await answer(page, 'Türkçe').tap();
  await answer(page, 'WhatsApp').tap();
  await answer(page, 'Başka bir şey').tap();
  await expect(heading(page, 'Şu anda bu konu için boş kimse yok')).toBeVisible();
  await answer(page, 'Bekleme listesine yazıl').tap();
  await answer(page, 'Evet, listeye yaz').tap();
  await expect(heading(page, 'Bekleme listesindesiniz')).toBeVisible();
  expect(await waitingFor(kiosk.offer)).toBe(1);
});

async function waitingFor({ dates }: JourneyOffer): Promise<number> {
  let count = 0;
  await withDatabase(async (database) => {
    const found = await database.query<{ count: string }>(
      "SELECT count(*) FROM booking WHERE occurrence_id = $1 AND status = 'WAITLISTED'",
      [dates[0]!.occurrenceId],
    );
    count = Number(found.rows[0]!.count);
  });
  return count;
}
