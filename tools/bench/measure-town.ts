/** Everything that is measured in a town of one size. */
import { deepStrictEqual } from 'node:assert';
import http from 'node:http';
import type { Product } from '../../apps/e2e/src/product.ts';
import { crowd, type Crowd } from './crowd.ts';
import { type ConsoleList, firstAndDeep, staffCookie } from './console-lists.ts';
import { type MentorQuestion, mentorQuestions } from './mentors.ts';
import { compare, type Pace } from './pair.ts';
import { memoryOf, startRival } from './processes.ts';
import * as questions from './questions.ts';
import type { BookedSlot, Recorded } from './replay.ts';
import type { Constant } from './rival.ts';

export interface Town {
  readonly databaseUrl: string;
  readonly ours: Product;
  /** The product on the smallest town of the run; itself there. */
  readonly smallest: Product;
  readonly slots: readonly BookedSlot[];
  readonly booking: Recorded;
}

/** By name; see rows.ts. */
export interface Figures {
  readonly [name: string]: number;
}

export interface Findings {
  readonly figures: Figures;
  readonly crowd: Crowd;
  /** Answers that were no success. */
  readonly failed: number;
}

export interface Effort extends Pace {
  readonly people: number;
  /** Rows down in the lists of the console. */
  readonly depth: number;
}

/** @throws Error when the rival's list is not ours */
export async function measureTown(
  town: Town,
  effort: Effort,
  say: (what: string) => void,
): Promise<Findings> {
  const { ours, smallest, databaseUrl, slots, booking } = town;
  const list = await questions.listAddress();
  const constants = {
    '/bytes': await constantOf(ours.url + list),
    '/page': await constantOf(`${ours.url}/angebote`),
  };
  const rival = await startRival({ databaseUrl, constants, booking });
  let failed = 0;
  const pair = async (name: string, mine: Next, theirs: Next, theirUrl = rival.url, pace: Pace = effort) => {
    const measured = await compare({ url: ours.url, next: mine }, { url: theirUrl, next: theirs }, pace);
    failed += measured.failed;
    say(`${name}: ${measured.ratio.toFixed(2)}`);
    return measured.ratio;
  };
  try {
    deepStrictEqual(await answerOf(`${ours.url}${list}&n=same`), await answerOf(`${rival.url}/list`));
    const cold = await questions.listAnew(ours.url);
    const figures: Record<string, number> = {
      warm: await pair('warm list', questions.same(ours.url, list), questions.same(rival.url, '/bytes')),
      uncached: await pair('uncached list', cold, questions.same(rival.url, '/list')),
      page: await pair('page', questions.same(ours.url, '/angebote'), questions.same(rival.url, '/page')),
      booking: await pair(
        'booking',
        questions.bookings(ours.url, slots),
        questions.rivalBookings(rival.url, slots),
      ),
    };
    const many = await crowd(ours.url, databaseUrl, slots[0]!, effort.people);
    for (const each of ['bookings', 'offers'] satisfies ConsoleList[]) {
      const pages = await firstAndDeep(
        ours.url,
        await staffCookie(databaseUrl, 'TOWN_ADMIN'),
        each,
        effort.depth,
      );
      figures[`console ${each}`] = 1 / (await pair(`console ${each}`, pages.deep, pages.first, ours.url));
    }
    if (ours !== smallest) {
      const [listThere, searchThere] = [
        await questions.listAnew(smallest.url),
        await questions.searchAnew(smallest.url),
      ];
      figures['list grows'] =
        1 / (await pair('list here and in the smallest town', cold, listThere, smallest.url));
      const searchHere = await questions.searchAnew(ours.url);
      figures['search grows'] = 1 / (await pair('search likewise', searchHere, searchThere, smallest.url));
      const here = await mentorQuestions(ours.url, databaseUrl);
      const there = await mentorQuestions(smallest.url, smallest.databaseUrl);
      for (const each of Object.keys(here) as MentorQuestion[]) {
        // Previews of absences wait for each other where sessions are few.
        const pace = each === 'absence' ? { ...effort, connections: 1 } : effort;
        const measured = await pair(`${each} likewise`, here[each], there[each], smallest.url, pace);
        figures[`${each} grows`] = 1 / measured;
      }
    }
    const counts = await questions.countsAnew(ours.url, databaseUrl);
    for (const [name, next] of Object.entries(counts))
      figures[`counts of ${name}`] = 1 / (await pair(`counts of ${name} and list`, next, cold, ours.url));
    const district = await questions.districtAnew(ours.url, databaseUrl);
    figures['district'] = 1 / (await pair('a district and list', district, cold, ours.url));
    const times = questions.consultations(ours.url);
    figures['consultations'] = 1 / (await pair('consultations and list', times, cold, ours.url));
    figures['search'] = await pair('search and list', await questions.searchAnew(ours.url), cold, ours.url);
    figures['memory'] = await memoryOf(ours);
    return { figures, crowd: many, failed };
  } finally {
    rival.stop();
  }
}

type Next = ReturnType<typeof questions.same>;

/** What our product answers under an address, with all headers but those the server itself writes. */
function constantOf(address: string): Promise<Constant> {
  return new Promise((resolve, reject) => {
    const asked = http.get(address, { headers: { 'accept-language': 'de' } }, (answer) => {
      const written = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'];
      const kept = Object.entries(answer.headers).filter(([name]) => !written.includes(name));
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      answer.on('end', () => resolve({ body, headers: Object.fromEntries(kept) as Record<string, string> }));
    });
    asked.on('error', reject);
  });
}

async function answerOf(address: string): Promise<unknown> {
  return (await fetch(address, { headers: { 'accept-language': 'de' } })).json();
}
