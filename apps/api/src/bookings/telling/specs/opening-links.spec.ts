// Whoever opens a letter's link has answered nothing yet: programs that look through mails open every link, in many ways.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { SweepReconfirm } from '../reconfirm/sweep-reconfirm.ts';

/** As `npm run build` made it: the pages people get. */
const BUILT_WEB = path.join(import.meta.dirname, '../../../../../web/dist');
const PUBLIC_URL = 'http://mitnand.ulm.example';
const town = MessageTown.forSpecs({ PUBLIC_URL }, { webFolder: BUILT_WEB });

/** A sum of everything that is stored. */
async function allRows(): Promise<Record<string, string>> {
  const tables = await town.api.sql<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const sums = tables.map(({ name }) => {
    const rows = `SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS sum FROM "${name}" t`;
    return town.api.sql<{ sum: string }>(rows).then(([row]) => [name, row!.sum] as const);
  });
  return Object.fromEntries(await Promise.all(sums));
}

/** Addresses in the last letter to somebody. */
const linksTo = (email: string) =>
  (
    town.mail
      .to(email)
      .at(-1)!
      .text!.match(/http:\/\/\S+/g) ?? []
  ).filter((url) => url.startsWith(PUBLIC_URL));

const PROGRAMS = [
  { 'user-agent': 'Mozilla/5.0 (compatible; link scanner)' },
  { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' },
];

/** Opens it as people and programs do: as it is, with what stands behind the # sent along, asked only for its head. */
async function openEverywhere(link: string): Promise<void> {
  const local = link.replace(PUBLIC_URL, town.api.url);
  for (const address of [local, local.replace('#', '?'), local.replace('#', '%23')])
    for (const headers of PROGRAMS)
      for (const method of ['GET', 'HEAD']) {
        const { status } = await fetch(address, { method, headers });
        expect([address, status < 500]).toEqual([address, true]);
      }
  const page = await fetch(local);
  expect([link, page.status, await page.text()]).toEqual([link, 200, expect.stringContaining('<h1')]);
}

/** A mutation as the address of a question: what a link could carry. */
async function askedByGet(mutation: string, variables: Record<string, string>): Promise<number> {
  const named = Object.keys(variables).map((name) => `$${name}: String!`);
  const given = Object.keys(variables).map((name) => `${name}: $${name}`);
  const query = `mutation (${named.join(', ')}) { ${mutation}(${given.join(', ')})${mutation === 'confirmComing' ? ' { status }' : ''} }`;
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return (await fetch(`${town.api.url}/graphql?${parameters.toString()}`)).status;
}

describe('opening every link of a letter changes nothing', () => {
  beforeAll(async () => {
    if (!existsSync(BUILT_WEB)) throw new Error('The pages are not built: npm run build.');
    // What a first visit prepares, such as remembered answers, is there before anything is compared.
    await fetch(`${town.api.url}/buchung`);
  });

  test('that asks whether one comes: it is asked again, and one tap still says yes', async () => {
    const { slot } = await town.anOffer({ startsIn: '4 days', reconfirm: 'RELEASE' });
    const email = town.someone();
    const { number, pin } = await town.booked({ slotId: slot.id, email });
    await town.post();
    town.api.clock.set('2026-11-25T08:00:00Z');
    await town.api.get(SweepReconfirm).run();
    await town.post();
    expect(await town.told(email)).toEqual(['CONFIRMED', 'RECONFIRM']);
    const links = linksTo(email);
    expect(links).toContain(`${PUBLIC_URL}/buchung#nummer=${number}&pin=${pin}`);

    const before = await allRows();
    for (const link of links) await openEverywhere(link);
    expect(await askedByGet('confirmComing', { number, pin })).toBeGreaterThanOrEqual(400);
    expect(await allRows()).toEqual(before);

    town.api.clock.set('2026-11-26T08:00:00Z');
    await town.api.get(SweepReconfirm).run();
    await town.post();
    expect((await town.told(email)).at(-1)).toBe('RECONFIRM_AGAIN');
    const yes = `mutation ($number: String!, $pin: String!) { confirmComing(number: $number, pin: $pin) { comingConfirmedAt } }`;
    expect((await town.api.data(yes, { number, pin })).confirmComing.comingConfirmedAt).not.toBeNull();
    expect(await allRows()).not.toEqual(before);
  });

  test('that confirms an address: it is confirmed by one tap on the page alone', async () => {
    const { slot } = await town.anOffer();
    const email = town.someone();
    await town.booked({ slotId: slot.id, email });
    await town.post();
    const links = linksTo(email);
    const link = links.find((url) => url.includes('/adresse-bestaetigen#'))!;
    const token = link.split('#')[1]!;

    const before = await allRows();
    for (const each of links) await openEverywhere(each);
    expect(await askedByGet('confirmAddress', { token })).toBeGreaterThanOrEqual(400);
    expect(await allRows()).toEqual(before);

    const tap = 'mutation ($token: String!) { confirmAddress(token: $token) }';
    expect((await town.api.data(tap, { token })).confirmAddress).toBe(true);
    expect((await allRows())['confirmed_address']).not.toBe(before['confirmed_address']);
  });
});
