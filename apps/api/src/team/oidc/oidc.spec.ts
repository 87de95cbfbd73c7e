// The town's own sign-in, against a real OpenID Connect provider that runs beside the API.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Browser, tokenIn } from '../../testing/servers/browser.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

const CALLBACK = 'http://town.example/team/oidc/callback';

/** People the provider knows, by subject. */
const people = new Map<string, { email: string; email_verified: boolean }>();

let api: Api;
let admin: StaffClient;
let provider: Server;
let issuer: string;

beforeAll(async () => {
  // It warns of its own keys and pages, which are what a spec wants.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { Provider } = await import('oidc-provider');
  provider = createServer().listen(0, '127.0.0.1');
  await once(provider, 'listening');
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  const oidc = new Provider(issuer, {
    clients: [{ client_id: 'mitnand', client_secret: 'known to both', redirect_uris: [CALLBACK] }],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['a key of the provider'] },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Grant: 600,
      Interaction: 600,
      Session: 600,
    },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, ...people.get(sub)! }),
    }),
  });
  const answer = oidc.callback();
  provider.on('request', (request, response) => void answer(request, response));
  api = await startApi({
    env: {
      PUBLIC_URL: 'http://town.example',
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'mitnand',
      OIDC_CLIENT_SECRET: 'known to both',
      OIDC_LABEL: 'Rathaus-Anmeldung',
    },
  });
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterAll(async () => {
  await api.close();
  provider.closeAllConnections();
  await new Promise((closed) => provider.close(closed));
});

async function invite(email: string): Promise<{ id: string; token: string }> {
  const { inviteStaff } = await admin.data(
    `mutation ($email: String) { inviteStaff(name: "Anna", email: $email, grants: [{ role: AUDITOR }]) {
      url staff { id } } }`,
    { email },
  );
  return { id: inviteStaff.staff.id, token: tokenIn(inviteStaff.url) };
}

/** Signs in at the provider's own pages (its development ones take any name) until it sends the browser back. */
async function atProvider(address: string, subject: string): Promise<string> {
  const there = new Browser(issuer);
  let { headers } = await there.visit(address);
  for (;;) {
    const location = new URL(headers.get('location')!, issuer);
    if (location.href.startsWith(CALLBACK)) return location.href;
    const page = await there.visit(location.href);
    if (page.status !== 200) {
      headers = page.headers;
      continue;
    }
    const prompt = /name="prompt" value="(\w+)"/.exec(await page.text())![1]!;
    const form = new URLSearchParams({ prompt, login: subject, password: 'any' });
    const sent = await fetch(location, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: there.cookieHeader },
      body: form,
    });
    headers = sent.headers;
  }
}

async function setOut(browser: Browser, to = ''): Promise<string> {
  const response = await browser.visit(`${api.url}/team/oidc/start${to}`);
  expect(response.status).toBe(303);
  return response.headers.get('location')!;
}

/** Where the browser stands after coming back to our callback. */
async function comeBack(browser: Browser, address: string): Promise<string> {
  const { pathname, search } = new URL(address);
  return (await browser.visit(`${api.url}${pathname}${search}`)).headers.get('location')!;
}

async function signIn(
  subject: string,
  browser = new Browser(api.url),
): Promise<{ browser: Browser; at: string }> {
  return { browser, at: await comeBack(browser, await atProvider(await setOut(browser), subject)) };
}

const REFUSED = '/team/anmelden?refused=oidc';

describe('the town’s own sign-in', () => {
  test('is offered with its words', async () => {
    expect(await api.data('{ signInOptions { oidcLabel } }')).toEqual({
      signInOptions: { oidcLabel: 'Rathaus-Anmeldung' },
    });
  });

  test('lets in whoever was invited, uses the invitation up, and comes back to the page one wanted', async () => {
    people.set('anna', { email: 'Anna@town.example', email_verified: true });
    const { id, token } = await invite('anna@town.example');
    const browser = new Browser(api.url);
    const address = await setOut(browser, '?to=/team/buchungen%3Fsuche%3DBl%25C3%25BCte');
    expect(browser.lastSetCookies[0]).toMatch(/^oidc=.*Max-Age=600.*HttpOnly.*SameSite=Lax/);
    expect(address).toMatch(/code_challenge_method=S256/);
    expect(await comeBack(browser, await atProvider(address, 'anna'))).toBe(
      '/team/buchungen?suche=Bl%C3%BCte',
    );
    expect([...browser.cookies.keys()]).toEqual(['session']);
    const { me } = await browser.data('{ me { id entry hasPassword recoveryCodesLeft } }');
    expect(me).toEqual({ id, entry: 'OIDC', hasPassword: false, recoveryCodesLeft: null });
    const open = await api.graphql('mutation ($token: String!) { openLink(token: $token) { kind } }', {
      token,
    });
    expect(open.code).toBe('LINK_USED_UP');
    expect((await signIn('anna')).at).toBe('/team');
  });

  test('keeps the language of the page one set out from, not that of the browser', async () => {
    people.set('ben', { email: 'ben@town.example', email_verified: true });
    const { id } = await invite('ben@town.example');
    const read = async (way: string) => {
      const browser = new Browser(api.url);
      await comeBack(browser, await atProvider(await setOut(browser, way), 'ben'));
      const [row] = await api.sql<{ language: string | null }>(
        'SELECT language FROM staff_member WHERE id = $1',
        [id],
      );
      return row!.language;
    };
    expect(await read('')).toBeNull();
    expect(await read('?language=en')).toBe('en');
    expect(await read('?language=tr&language=en')).toBe('en');
    expect(await read('?language=de')).toBe('de');
  });

  test('refuses strangers, addresses nobody verified, withdrawn invitations, and who left', async () => {
    people.set('stranger', { email: 'stranger@town.example', email_verified: true });
    expect((await signIn('stranger')).at).toBe(REFUSED);
    people.set('unverified', { email: 'unverified@town.example', email_verified: false });
    await invite('unverified@town.example');
    expect((await signIn('unverified')).at).toBe(REFUSED);
    people.set('withdrawn', { email: 'withdrawn@town.example', email_verified: true });
    const { id } = await invite('withdrawn@town.example');
    await admin.data('mutation ($id: ID!) { withdrawLinks(staffId: $id) { id } }', { id });
    expect((await signIn('withdrawn')).at).toBe(REFUSED);
    people.set('gone', { email: 'gone@town.example', email_verified: true });
    const gone = await invite('gone@town.example');
    const { browser } = await signIn('gone');
    await admin.data('mutation ($id: ID!) { endStaff(staffId: $id) { id } }', { id: gone.id });
    expect((await browser.data('{ me { id } }')).me).toBeNull();
    expect((await signIn('gone')).at).toBe(REFUSED);
  });

  test('knows the person and not only the address, which somebody else may get one day', async () => {
    people.set('first', { email: 'shared@town.example', email_verified: true });
    people.set('second', { email: 'shared@town.example', email_verified: true });
    const { id } = await invite('shared@town.example');
    expect((await signIn('first')).at).toBe('/team');
    expect((await signIn('second')).at).toBe(REFUSED);
    await admin.data('mutation ($id: ID!) { renewInvitation(staffId: $id) { kind } }', { id });
    expect((await signIn('second')).at).toBe('/team');
  });

  test('takes an answer only in the browser that set out, once, and within ten minutes', async () => {
    const browser = new Browser(api.url);
    const answer = await atProvider(await setOut(browser), 'anna');
    expect(await comeBack(new Browser(api.url), answer)).toBe(REFUSED);
    const other = new Browser(api.url);
    await setOut(other);
    expect(await comeBack(other, answer)).toBe(REFUSED);
    expect(await comeBack(browser, answer)).toBe('/team');
    expect(await comeBack(browser, answer)).toBe(REFUSED);
    const late = new Browser(api.url);
    const lateAnswer = await atProvider(await setOut(late), 'anna');
    api.clock.advance({ minutes: 10 });
    expect(await comeBack(late, lateAnswer)).toBe(REFUSED);
  });

  test('never leads away from here', async () => {
    for (const to of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/team//evil',
      '/meldungen',
      '/team?x=1#y',
      '/team@evil.example',
    ]) {
      const browser = new Browser(api.url);
      const address = await setOut(browser, `?to=${encodeURIComponent(to)}`);
      expect(await comeBack(browser, await atProvider(address, 'anna'))).toBe('/team');
    }
  });
});

test('a provider that is away stops neither the start nor passwords', async () => {
  const env = { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'mitnand', OIDC_CLIENT_SECRET: 'x' };
  const lonely = await startApi({ env });
  const response = await new Browser(lonely.url).visit(`${lonely.url}/team/oidc/start`);
  expect(response.headers.get('location')).toBe(REFUSED);
  expect((await lonely.data('{ me { id } signInOptions { oidcLabel } }')).signInOptions.oidcLabel).toBe(
    '127.0.0.1',
  );
  await lonely.close();
});

test('without settings there is no such sign-in', async () => {
  const plain = await startApi();
  const response = await new Browser(plain.url).visit(`${plain.url}/team/oidc/start`);
  expect(response.headers.get('location')).toBe(REFUSED);
  await plain.close();
});
