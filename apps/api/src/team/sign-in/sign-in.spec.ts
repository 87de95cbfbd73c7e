// Coming in by password and second factor over HTTP, and what is stored of it.
import { describe, expect, jest, test } from '@jest/globals';
import { Passwords } from '../passwords/passwords.ts';
import { startApi } from '../../testing/servers/api.ts';
import { AccountTown, ME } from '../../testing/towns/account-town.ts';
import { Browser, codeOf } from '../../testing/servers/browser.ts';

const town = AccountTown.forSpecs();

describe('signing in', () => {
  test('asks for the password, then for a code, and sets a cookie no script and no other site gets', async () => {
    const browser = new Browser(town.api.url);
    const first = await town.anna.signIn(browser, { code: null });
    expect(first.data.signIn).toEqual({ step: 'CODE_NEEDED', me: null });
    expect(browser.cookies.size).toBe(0);
    const second = await town.anna.signIn(browser);
    expect(second.data.signIn).toMatchObject({ step: 'SIGNED_IN', me: { name: 'Anna', entry: 'PASSWORD' } });
    expect(second.headers.get('cache-control')).toBe('no-store');
    const session = browser.lastSetCookies.find((cookie) => cookie.startsWith('session='));
    expect(session).toMatch(/HttpOnly/);
    expect(session).toMatch(/SameSite=Strict/);
    expect(session).not.toMatch(/Max-Age|Domain/i);
    expect(await town.isSignedIn(browser)).toBe(true);
  });

  test('sets a cookie that only this very host gets, where people come by https', async () => {
    const secure = await startApi({ sharing: town.api, env: { PUBLIC_URL: 'https://town.example' } });
    const browser = new Browser(secure.url);
    expect((await town.anna.signIn(browser)).code).toBeUndefined();
    expect([...browser.cookies.keys()].every((name) => name.startsWith('__Host-'))).toBe(true);
    for (const cookie of browser.lastSetCookies)
      expect(cookie).toMatch(/Path=\/; HttpOnly; Secure; SameSite=Strict/);
    expect((await browser.data(ME)).me.name).toBe('Anna');
    await secure.close();
  });

  test.each([
    ['the password was changed', `password_hash = replace(password_hash, '$argon2id', '$argon2id$')`],
    ['the app was replaced', `totp_secret = totp_secret || '\\x00'`],
    ['their work here ended', `ended_at = created_at`],
  ])('refuses whoever comes in while %s', async (_, change) => {
    const where = [town.anna.id];
    const [before] = await town.api.sql(
      'SELECT password_hash, totp_secret, ended_at FROM staff_member WHERE id = $1',
      where,
    );
    const passwords = town.api.get(Passwords);
    const { matches } = passwords;
    jest.spyOn(passwords, 'matches').mockImplementationOnce(async (...given) => {
      const isRight = await matches.apply(passwords, given);
      await town.api.sql(`UPDATE staff_member SET ${change} WHERE id = $1`, where);
      return isRight;
    });
    const browser = new Browser(town.api.url);
    const { code, errors } = await town.anna.signIn(browser, { code: town.anna.recoveryCodes.at(-1)! });
    expect([code, errors?.[0]!.extensions.field]).toEqual(['WRONG_SIGN_IN', 'password']);
    expect(browser.cookies.size).toBe(0);
    await town.api.sql(
      'UPDATE staff_member SET password_hash = $2, totp_secret = $3, ended_at = $4 WHERE id = $1',
      [...where, ...Object.values(before)],
    );
  });

  test('takes the address and the password as any keyboard writes them', async () => {
    const { email, password } = town.anna;
    const variables = { email: ` ${email.toUpperCase()} `, password: password.normalize('NFD') };
    const { data } = await town.api.graphql(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { step } }',
      variables,
    );
    expect(data.signIn.step).toBe('CODE_NEEDED');
  });

  test('is refused with a code that was used, also by somebody who looked over the shoulder', async () => {
    const code = town.anna.nextCode();
    expect((await town.anna.signIn(new Browser(town.api.url), { code })).code).toBeUndefined();
    const replay = await town.anna.signIn(new Browser(town.api.url), { code });
    expect([replay.code, replay.errors![0]!.extensions.field]).toEqual(['WRONG_SIGN_IN', 'code']);
    const older = await town.anna.signIn(new Browser(town.api.url), {
      code: codeOf(town.api, town.anna.secret, -1),
    });
    expect(older.code).toBe('WRONG_SIGN_IN');
  });

  test('lets one of two in who come with one code at the same moment', async () => {
    const code = town.anna.nextCode();
    const both = await Promise.all([0, 1].map(() => town.anna.signIn(new Browser(town.api.url), { code })));
    expect(both.map((answer) => answer.code ?? 'IN').sort()).toEqual(['IN', 'WRONG_SIGN_IN']);
  });

  test('bears a phone whose clock is half a minute off, and no more', async () => {
    town.api.clock.advance({ minutes: 5 });
    const early = codeOf(town.api, town.anna.secret, 1);
    expect((await town.anna.signIn(new Browser(town.api.url), { code: early })).code).toBeUndefined();
    town.api.clock.advance({ minutes: 5 });
    const tooEarly = codeOf(town.api, town.anna.secret, 2);
    expect((await town.anna.signIn(new Browser(town.api.url), { code: tooEarly })).code).toBe(
      'WRONG_SIGN_IN',
    );
  });

  test('takes each recovery code once', async () => {
    const [first] = town.anna.recoveryCodes;
    const typed = ` ${first!.toUpperCase().replace('-', ' ')}`;
    const browser = new Browser(town.api.url);
    expect((await town.anna.signIn(browser, { code: typed })).code).toBeUndefined();
    expect((await browser.data('{ me { recoveryCodesLeft } }')).me.recoveryCodesLeft).toBe(9);
    expect((await town.anna.signIn(new Browser(town.api.url), { code: first! })).code).toBe('WRONG_SIGN_IN');
  });

  test('answers an unknown address like a wrong password, to the letter', async () => {
    const ask = async (email: string, password: string) => {
      const document = `mutation ($email: String!, $password: String!) {
        signIn(email: $email, password: $password, code: "123456") { step } }`;
      const { errors } = await town.api.graphql(document, { email, password });
      const { requestId: _, ...extensions } = errors![0]!.extensions;
      return { ...errors![0], extensions };
    };
    const unknown = await ask('nobody@town.example', 'whatever it may be');
    expect(unknown).toEqual(await ask(town.anna.email, 'not her password'));
    expect(unknown.extensions.code).toBe('WRONG_SIGN_IN');
  });

  test('is noted, refused or not, with whoever it was', async () => {
    const [last] = await town.api.sql('SELECT count(*)::int AS noted FROM audit_entry WHERE staff_id = $1', [
      town.anna.id,
    ]);
    await town.anna.signIn(new Browser(town.api.url), { password: 'not her password' });
    await town.signedIn();
    const rows = await town.api.sql(
      `SELECT action, outcome FROM audit_entry WHERE staff_id = $1 ORDER BY id OFFSET $2`,
      [town.anna.id, last.noted],
    );
    expect(rows).toEqual([
      { action: 'session.begin', outcome: 'WRONG_SIGN_IN' },
      { action: 'session.begin', outcome: 'DONE' },
    ]);
  });
});

describe('what is stored', () => {
  test('opens nothing for whoever reads it', async () => {
    const browser = await town.signedIn();
    const [{ everything }] = await town.api.sql(
      `SELECT (SELECT json_agg(s)::text FROM staff_session s) || (SELECT json_agg(m)::text FROM staff_member m)
         || (SELECT json_agg(r)::text FROM recovery_code r) || (SELECT json_agg(l)::text FROM staff_link l) AS everything`,
    );
    expect(everything).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    const token = browser.cookies.get('session')!;
    for (const secret of [token, town.anna.password, town.anna.secret, ...town.anna.recoveryCodes]) {
      expect(everything).not.toContain(secret);
      expect(everything).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });
});
