/** A visit is known by the token its page was given, in every replica, and by nothing somebody makes up. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { ProbeModule } from '../../testing/servers/probe.module.ts';
import { Visits } from './visit.ts';

const OTHER_KEY = 'the key of another town which is just as long';

let first: Api;
let second: Api;
beforeAll(async () => {
  first = await startApi({ features: [ProbeModule] });
  second = await startApi({ features: [ProbeModule], sharing: first });
});
afterAll(async () => {
  await second.close();
  await first.close();
});
beforeEach(() => first.clock.set('2026-11-23T08:00:00Z'));

const visitOf = async (token: string, api = second) => {
  const { whoAmI } = await api.data<{ whoAmI: string }>('{ whoAmI }', {}, { headers: { 'x-visit': token } });
  return (JSON.parse(whoAmI) as { visitKey: string | null }).visitKey;
};

it('is the same in all requests of a page, another for each page, and known to every replica', async () => {
  const [mine, yours] = [first.get(Visits).token(), first.get(Visits).token()];
  expect(await visitOf(mine)).toMatch(/^[\w-]{16}$/);
  expect(await visitOf(mine, first)).toBe(await visitOf(mine));
  expect(await visitOf(yours)).not.toBe(await visitOf(mine));
});

it('ends after twelve hours', async () => {
  const token = first.get(Visits).token();
  first.clock.advance({ hours: 11, minutes: 59 });
  expect(await visitOf(token)).not.toBeNull();
  first.clock.advance({ minutes: 1 });
  expect(await visitOf(token)).toBeNull();
});

it.each([
  ['nothing', () => ''],
  ['made up', () => 'visit-of-somebody'],
  ['of another visit', ([, end, signature]: string[]) => `AAAAAAAAAAAAAAAA.${end}.${signature}`],
  ['longer than signed', ([visit, , signature]: string[]) => `${visit}.zzzzzzz.${signature}`],
  ['without a signature', ([visit, end]: string[]) => `${visit}.${end}`],
  ['with another signature', ([visit, end]: string[]) => `${visit}.${end}.${'A'.repeat(22)}`],
  ['sent twice', (parts: string[]) => `${parts.join('.')}, ${parts.join('.')}`],
  ['endless', () => 'a'.repeat(5_000)],
])('is none with a token that is %s', async (_, forge) => {
  expect(await visitOf(forge(first.get(Visits).token().split('.')))).toBeNull();
});

it('signed with the key of another town is none; one signed with our former key goes on', async () => {
  const former = 'the same long key in each of the specs';
  const renewed = await startApi({
    features: [ProbeModule],
    sharing: first,
    env: { SECRET_KEY: `2:${OTHER_KEY},1:${former}` },
  });
  const token = first.get(Visits).token();
  expect(await visitOf(token, renewed)).toBe(await visitOf(token));
  expect(await visitOf(renewed.get(Visits).token())).toBeNull();
  await renewed.close();
});
