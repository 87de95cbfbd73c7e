/** Somebody whose mentor can't come, and for whom another place is held, for journeys. */
import { type Browser, expect } from '@playwright/test';
import { aMentorsSession } from './a-mentor.ts';
import { aVenue } from './a-venue.ts';
import { someMark } from './never-twice.ts';
import type { OtherGuest, Proof } from './other-guest.ts';
import { visit } from './pages.ts';
import { signInStaff } from './staff.ts';

/** Booked on the first of two days, on which the mentor then can't come; on the second there is room. */
export async function whoLostAPlace(browser: Browser, baseURL: string, guest: OtherGuest): Promise<Proof> {
  const mark = someMark();
  const { offer, mentorId } = await aMentorsSession(`Hedi${mark}`, {
    inDays: [4, 5],
    hour: 10,
    venueId: await aVenue(),
  });
  const proof = await guest.book(offer.dates[0]!.slotId, {
    name: 'Gerda',
    email: `gerda${mark}@example.org`,
  });
  const context = await browser.newContext();
  await signInStaff(context, baseURL, { role: 'MENTOR', mentorId });
  const mentor = await context.newPage();
  await visit(mentor, new URL('/team/meine-woche', baseURL).href);
  await mentor
    .getByRole('button', { name: /^Ich kann nicht kommen/ })
    .first()
    .click();
  await expect(mentor.getByText('Sie kommen nicht.', { exact: true })).toBeVisible();
  await context.close();
  return proof;
}
