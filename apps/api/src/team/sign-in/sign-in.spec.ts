// Coming in by password and second factor over HTTP, what ends a session, and what guessing meets.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/api.ts';
import { AppHolder, Browser, codeOf } from '../../testing/browser.ts';
import { Controller, Get, Module } from '@nestjs/common';
import { Jobs } from '../../platform/jobs.ts';
import { Acting, ForStaff } from '../roles/for-staff.decorator.ts';
import type { Staff } from '../roles/staff.ts';
import { FirstAdmin } from '../links/first-admin.ts';
import { Passwords } from '../passwords/passwords.ts';

const ME = '{ me { id name entry sessionId } }';

let api: Api;
let anna: AppHolder;

/** A plain route for staff, as exports are. */
@Controller('export-of-a-spec')
class ExportController {
  @Get()
  @ForStaff()
  rows(@Acting() { id }: Staff): object {
    return { id };
  }
}

@Module({ controllers: [ExportController] })
class ExportModule {}

beforeAll(async () => {
  api = await startApi({ modules: [ExportModule] });
  const link = await api.get(FirstAdmin).link('http://town.example');
  anna = await AppHolder.accepts(api, new Browser(api.url), link!, {
    name: 'Anna',
    email: 'anna@town.example',
  });
});
afterAll(() => api.close());

async function signedIn(): Promise<Browser> {
  const browser = new Browser(api.url);
  expect((await anna.signIn(browser)).data.signIn.step).toBe('SIGNED_IN');
  return browser;
}

async function isSignedIn(browser: Browser): Promise<boolean> {
  const { me } = await browser.data(ME);
  const { code } = await browser.graphql('{ mySessions { id } }');
  expect(code).toBe(me === null ? 'SIGN_IN_NEEDED' : undefined);
  return me !== null;
}

describe('signing in', () => {
  test('asks for the password, then for a code, and sets a cookie no script and no other site gets', async () => {
    const browser = new Browser(api.url);
    const first = await anna.signIn(browser, { code: null });
    expect(first.data.signIn).toEqual({ step: 'CODE_NEEDED', me: null });
    expect(browser.cookies.size).toBe(0);
    const second = await anna.signIn(browser);
    expect(second.data.signIn).toMatchObject({ step: 'SIGNED_IN', me: { name: 'Anna', entry: 'PASSWORD' } });
    expect(second.headers.get('cache-control')).toBe('no-store');
    const session = browser.lastSetCookies.find((cookie) => cookie.startsWith('session='));
    expect(session).toMatch(/HttpOnly/);
    expect(session).toMatch(/SameSite=Strict/);
    expect(session).not.toMatch(/Max-Age|Domain/i);
    expect(await isSignedIn(browser)).toBe(true);
  });

  test('sets a cookie that only this very host gets, where people come by https', async () => {
    const town = await startApi({ sharing: api, env: { PUBLIC_URL: 'https://town.example' } });
    const browser = new Browser(town.url);
    expect((await anna.signIn(browser)).code).toBeUndefined();
    expect([...browser.cookies.keys()].every((name) => name.startsWith('__Host-'))).toBe(true);
    for (const cookie of browser.lastSetCookies)
      expect(cookie).toMatch(/Path=\/; HttpOnly; Secure; SameSite=Strict/);
    expect((await browser.data(ME)).me.name).toBe('Anna');
    await town.close();
  });

  test.each([
    ['the password was changed', `password_hash = replace(password_hash, '$argon2id', '$argon2id$')`],
    ['the app was replaced', `totp_secret = totp_secret || '\\x00'`],
    ['their work here ended', `ended_at = created_at`],
  ])('refuses whoever comes in while %s', async (_, change) => {
    const where = [anna.id];
    const [before] = await api.sql(
      'SELECT password_hash, totp_secret, ended_at FROM staff_member WHERE id = $1',
      where,
    );
    const passwords = api.get(Passwords);
    const { matches } = passwords;
    jest.spyOn(passwords, 'matches').mockImplementationOnce(async (...given) => {
      const isRight = await matches.apply(passwords, given);
      await api.sql(`UPDATE staff_member SET ${change} WHERE id = $1`, where);
      return isRight;
    });
    const browser = new Browser(api.url);
    const { code, errors } = await anna.signIn(browser, { code: anna.recoveryCodes.at(-1)! });
    expect([code, errors?.[0]!.extensions.field]).toEqual(['WRONG_SIGN_IN', 'password']);
    expect(browser.cookies.size).toBe(0);
    await api.sql(
      'UPDATE staff_member SET password_hash = $2, totp_secret = $3, ended_at = $4 WHERE id = $1',
      [...where, ...Object.values(before)],
    );
  });

  test('takes the address and the password as any keyboard writes them', async () => {
    const { email, password } = anna;
    const variables = { email: ` ${email.toUpperCase()} `, password: password.normalize('NFD') };
    const { data } = await api.graphql(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { step } }',
      variables,
    );
    expect(data.signIn.step).toBe('CODE_NEEDED');
  });

  test('is refused with a code that was used, also by somebody who looked over the shoulder', async () => {
    const code = anna.nextCode();
    expect((await anna.signIn(new Browser(api.url), { code })).code).toBeUndefined();
    const replay = await anna.signIn(new Browser(api.url), { code });
    expect([replay.code, replay.errors![0]!.extensions.field]).toEqual(['WRONG_SIGN_IN', 'code']);
    const older = await anna.signIn(new Browser(api.url), { code: codeOf(api, anna.secret, -1) });
    expect(older.code).toBe('WRONG_SIGN_IN');
  });

  test('lets one of two in who come with one code at the same moment', async () => {
    const code = anna.nextCode();
    const both = await Promise.all([0, 1].map(() => anna.signIn(new Browser(api.url), { code })));
    expect(both.map((answer) => answer.code ?? 'IN').sort()).toEqual(['IN', 'WRONG_SIGN_IN']);
  });

  test('bears a phone whose clock is half a minute off, and no more', async () => {
    api.clock.advance({ minutes: 5 });
    const early = codeOf(api, anna.secret, 1);
    expect((await anna.signIn(new Browser(api.url), { code: early })).code).toBeUndefined();
    api.clock.advance({ minutes: 5 });
    const tooEarly = codeOf(api, anna.secret, 2);
    expect((await anna.signIn(new Browser(api.url), { code: tooEarly })).code).toBe('WRONG_SIGN_IN');
  });

  test('takes each recovery code once', async () => {
    const [first] = anna.recoveryCodes;
    const typed = ` ${first!.toUpperCase().replace('-', ' ')}`;
    const browser = new Browser(api.url);
    expect((await anna.signIn(browser, { code: typed })).code).toBeUndefined();
    expect((await browser.data('{ me { recoveryCodesLeft } }')).me.recoveryCodesLeft).toBe(9);
    expect((await anna.signIn(new Browser(api.url), { code: first! })).code).toBe('WRONG_SIGN_IN');
  });

  test('answers an unknown address like a wrong password, to the letter', async () => {
    const ask = async (email: string, password: string) => {
      const document = `mutation ($email: String!, $password: String!) {
        signIn(email: $email, password: $password, code: "123456") { step } }`;
      const { errors } = await api.graphql(document, { email, password });
      const { requestId: _, ...extensions } = errors![0]!.extensions;
      return { ...errors![0], extensions };
    };
    const unknown = await ask('nobody@town.example', 'whatever it may be');
    expect(unknown).toEqual(await ask(anna.email, 'not her password'));
    expect(unknown.extensions.code).toBe('WRONG_SIGN_IN');
  });

  test('is noted, refused or not, with whoever it was', async () => {
    const [last] = await api.sql('SELECT count(*)::int AS noted FROM audit_entry WHERE staff_id = $1', [
      anna.id,
    ]);
    await anna.signIn(new Browser(api.url), { password: 'not her password' });
    await signedIn();
    const rows = await api.sql(
      `SELECT action, outcome FROM audit_entry WHERE staff_id = $1 ORDER BY id OFFSET $2`,
      [anna.id, last.noted],
    );
    expect(rows).toEqual([
      { action: 'session.begin', outcome: 'WRONG_SIGN_IN' },
      { action: 'session.begin', outcome: 'DONE' },
    ]);
  });
});

describe('what is stored', () => {
  test('opens nothing for whoever reads it', async () => {
    const browser = await signedIn();
    const [{ everything }] = await api.sql(
      `SELECT (SELECT json_agg(s)::text FROM staff_session s) || (SELECT json_agg(m)::text FROM staff_member m)
         || (SELECT json_agg(r)::text FROM recovery_code r) || (SELECT json_agg(l)::text FROM staff_link l) AS everything`,
    );
    expect(everything).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    const token = browser.cookies.get('session')!;
    for (const secret of [token, anna.password, anna.secret, ...anna.recoveryCodes]) {
      expect(everything).not.toContain(secret);
      expect(everything).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });
});

describe('a session', () => {
  test('is another one after each sign-in, and the one before is over', async () => {
    const browser = await signedIn();
    const before = new Browser(api.url);
    for (const [name, value] of browser.cookies) before.cookies.set(name, value);
    await anna.signIn(browser);
    expect(browser.cookies.get('session')).not.toBe(before.cookies.get('session'));
    expect(await isSignedIn(before)).toBe(false);
    expect(await isSignedIn(browser)).toBe(true);
  });

  test('is not begun with a token that somebody planted', async () => {
    const browser = new Browser(api.url);
    browser.cookies.set('session', 'planted-by-somebody-else');
    await anna.signIn(browser);
    expect(browser.cookies.get('session')).not.toBe('planted-by-somebody-else');
  });

  test('is over after sign-out, also for a copy of its cookie', async () => {
    const browser = await signedIn();
    const copied = browser.cookies.get('session')!;
    expect(await browser.data('mutation { signOut }')).toEqual({ signOut: true });
    expect(browser.cookies.has('session')).toBe(false);
    const thief = new Browser(api.url);
    thief.cookies.set('session', copied);
    expect(await isSignedIn(thief)).toBe(false);
    expect(await thief.data('mutation { signOut }')).toEqual({ signOut: true });
  });

  test('that was stolen ends when the owner revokes it, and the owner’s own goes on', async () => {
    const [owner, stolen] = [await signedIn(), await signedIn()];
    const thief = new Browser(api.url);
    thief.cookies.set('session', stolen.cookies.get('session')!);
    expect(await isSignedIn(thief)).toBe(true);
    const { mySessions } = await owner.data('{ mySessions { id current device entry } }');
    const { me } = await thief.data(ME);
    expect(mySessions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect(mySessions[0]).toMatchObject({ device: 'Firefox, Windows', entry: 'PASSWORD' });
    const { endSession } = await owner.data('mutation ($id: ID!) { endSession(id: $id) { id } }', {
      id: me.sessionId,
    });
    expect(endSession).toHaveLength(mySessions.length - 1);
    expect([await isSignedIn(thief), await isSignedIn(owner)]).toEqual([false, true]);
  });

  test('may be the only one that is left', async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    const { endOtherSessions } = await one.data('mutation { endOtherSessions { current } }');
    expect(endOtherSessions).toEqual([{ current: true }]);
    expect([await isSignedIn(one), await isSignedIn(other)]).toEqual([true, false]);
  });

  test('ends after two hours without use, and not while it is used', async () => {
    const browser = await signedIn();
    for (let times = 0; times < 4; times++) {
      api.clock.advance({ minutes: 119 });
      expect(await isSignedIn(browser)).toBe(true);
    }
    api.clock.advance({ minutes: 120 });
    expect(await isSignedIn(browser)).toBe(false);
  });

  test('ends after twelve hours, however much it is used, and is forgotten then', async () => {
    const browser = await signedIn();
    for (let times = 0; times < 11; times++) {
      api.clock.advance({ minutes: 60 });
      expect(await isSignedIn(browser)).toBe(true);
    }
    api.clock.advance({ minutes: 60 });
    expect(await isSignedIn(browser)).toBe(false);
    await api.get(Jobs).run('forget-sessions');
    expect(await api.sql('SELECT id FROM staff_session WHERE ends_at <= $1', [api.clock.now()])).toEqual([]);
  });

  test('is of no use to a page of another site', async () => {
    const browser = await signedIn();
    for (const site of ['cross-site', 'same-site']) {
      const headers = { 'sec-fetch-site': site };
      const { code } = await browser.graphql('mutation { endOtherSessions { id } }', {}, { headers });
      expect([site, code]).toEqual([site, 'FORBIDDEN']);
      const signIn = await anna.signIn(browser, { code: null });
      expect(signIn.code).toBeUndefined();
    }
    const form = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { cookie: browser.cookieHeader, 'content-type': 'text/plain' },
      body: JSON.stringify({ query: 'mutation { endOtherSessions { id } }' }),
    });
    expect(form.status).toBe(400);
  });

  test('opens plain routes too, to their own pages only', async () => {
    const browser = await signedIn();
    const get = async (site: string, cookie = browser.cookieHeader) => {
      const headers = { cookie, 'sec-fetch-site': site };
      const { status, headers: answered } = await fetch(`${api.url}/export-of-a-spec`, { headers });
      return [status, answered.get('cache-control')];
    };
    expect(await get('same-origin')).toEqual([200, 'no-store']);
    expect(await get('none')).toEqual([200, 'no-store']);
    expect(await get('cross-site')).toEqual([403, 'no-store']);
    expect(await get('same-origin', '')).toEqual([401, 'no-store']);
  });
});
