/** A thousand people who tap at once for five places: who got one, and was anybody let down? */
import type { BookedSlot } from './replay.ts';
import { query } from './databases.ts';
import { bookingOf } from './questions.ts';

const PLACES = 5;

export interface Crowd {
  readonly booked: number;
  readonly waiting: number;
  readonly failed: number;
}

export async function crowd(
  url: string,
  databaseUrl: string,
  slot: BookedSlot,
  people: number,
): Promise<Crowd> {
  await query(databaseUrl, `UPDATE slot SET capacity = taken + ${PLACES} WHERE id = $1`, [slot.slotId]);
  const answers = await Promise.all(Array.from({ length: people }, () => book(url, slot)));
  const count = (status: string) => answers.filter((answer) => answer === status).length;
  const [booked, waiting] = [count('CONFIRMED'), count('WAITLISTED')];
  return { booked, waiting, failed: people - booked - waiting };
}

/** In words; says whether it is as it must be. */
export function crowdLine(people: number, { booked, waiting, failed }: Crowd): string {
  const right = booked === PLACES && failed === 0;
  return `${people} at once for ${PLACES} places: ${booked} booked, ${waiting} wait, ${failed} failed – ${right ? 'right' : 'WRONG'}`;
}

async function book(url: string, slot: BookedSlot): Promise<string> {
  const { body, headers } = bookingOf(slot);
  const request = { method: 'POST', body: JSON.stringify(body) };
  const all = { 'content-type': 'application/json', ...headers };
  const answer = await fetch(`${url}/graphql`, { ...request, headers: all }).catch(() => undefined);
  const text = (await answer?.text().catch(() => '')) ?? '';
  return /"status":"(\w+)"/.exec(text)?.[1] ?? 'FAILED';
}
