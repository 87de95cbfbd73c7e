// Whoever guesses passwords or codes runs into a wall; whoever owns the account does not.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { AppHolder, Browser } from '../../testing/servers/browser.ts';
import { FirstAdmin } from '../links/first-admin.ts';
import { type SignInAttempt, SignInThrottle } from './sign-in-throttle.ts';

const WRONG = { password: 'guessed once more' };

let api: Api;
let anna: AppHolder;
/** The browser in which Anna made her account. */
let known: Browser;

beforeAll(async () => {
  api = await startApi({ limits: true });
  const link = await api.get(FirstAdmin).link('http://town.example');
  known = new Browser(api.url, '198.51.100.1');
  anna = await AppHolder.accepts(api, known, link!, { name: 'Anna', email: 'anna@town.example' });
});
afterAll(() => api.close());
beforeEach(() => api.clock.advance({ hours: 25 }));

async function guesses(browser: Browser, times: number): Promise<(string | undefined)[]> {
  const codes: (string | undefined)[] = [];
  for (let time = 0; time < times; time++)
    codes.push((await anna.signIn(browser, { ...WRONG, code: null })).code);
  return codes;
}

/** As many wrong tries, each from a network of its own, without the work of hashing. */
function guessedElsewhere(times: number): Promise<SignInAttempt[]> {
  const nowhere = {
    sessionToken: null,
    userAgent: null,
    fromElsewhere: false,
    language: 'de' as const,
    reply: null,
  };
  const networks = Array.from({ length: times }, (_, network) => ({
    ...nowhere,
    sourceKey: `network ${network}`,
  }));
  return Promise.all(networks.map((door) => api.get(SignInThrottle).begin(anna.email, null, door)));
}

test('a stranger has eight tries an hour, and is told how long to wait', async () => {
  const stranger = new Browser(api.url, '203.0.113.7');
  expect(await guesses(stranger, 8)).toEqual(Array(8).fill('WRONG_SIGN_IN'));
  const ninth = await anna.signIn(stranger);
  expect(ninth.code).toBe('TOO_MANY_SIGN_INS');
  expect(ninth.errors![0]!.extensions.values!['minutes']).toBeGreaterThan(0);
});

test('a stranger’s tries are not the owner’s, from the same network in a browser that is known', async () => {
  const stranger = new Browser(api.url, '198.51.100.1');
  await guesses(stranger, 9);
  expect((await anna.signIn(new Browser(api.url, '198.51.100.1'))).code).toBe('TOO_MANY_SIGN_INS');
  expect((await anna.signIn(known)).code).toBeUndefined();
});

test('under attack from many networks the owner gets in: known browser at once, new one at the first try', async () => {
  for (let network = 0; network < 60; network++) await guesses(new Browser(api.url, `192.0.2.${network}`), 1);
  const late = new Browser(api.url, '192.0.2.3');
  expect(await guesses(late, 1)).toEqual(['TOO_MANY_SIGN_INS']);
  expect((await anna.signIn(known)).code).toBeUndefined();
  expect((await anna.signIn(new Browser(api.url, '203.0.113.99'))).code).toBeUndefined();
});

test('a known browser is no way around: it has ten tries, and is known for its owner only', async () => {
  expect((await guesses(known, 11)).at(-1)).toBe('TOO_MANY_SIGN_INS');
  const forged = new Browser(api.url, '203.0.113.8');
  for (const [name, value] of known.cookies) forged.cookies.set(name, value.replace(/^..../, 'AAAA'));
  expect((await guesses(forged, 9)).at(-1)).toBe('TOO_MANY_SIGN_INS');
});

test('right sign-ins are never held against anybody', async () => {
  const browser = new Browser(api.url, '203.0.113.50');
  for (let times = 0; times < 12; times++) {
    browser.cookies.clear();
    expect((await anna.signIn(browser)).code).toBeUndefined();
  }
});

test('unknown addresses are counted like known ones', async () => {
  const stranger = new Browser(api.url, '203.0.113.60');
  const ask = () =>
    stranger.graphql('mutation { signIn(email: "no@town.example", password: "guessed again") { step } }');
  const codes: (string | undefined)[] = [];
  for (let times = 0; times < 9; times++) codes.push((await ask()).code);
  expect(codes).toEqual([...Array<string>(8).fill('WRONG_SIGN_IN'), 'TOO_MANY_SIGN_INS']);
});

test('who has the password still can’t walk through the codes', async () => {
  const thief = (network: number) =>
    anna.signIn(new Browser(api.url, `198.18.${network}.1`), { code: '000000' });
  expect((await thief(1)).code).toBe('WRONG_SIGN_IN');
  for (const attempt of await guessedElsewhere(29)) await attempt.beginCode();
  expect((await thief(2)).code).toBe('TOO_MANY_SIGN_INS');
  expect((await anna.signIn(known)).code).toBeUndefined();
});
