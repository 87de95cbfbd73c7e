// What begins a session, what ends it, and where it counts.
import { describe, expect, test } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { Jobs } from '../../platform/jobs.ts';
import { Acting, ForStaff } from '../roles/for-staff.decorator.ts';
import type { Staff } from '../roles/staff.ts';
import { AccountTown, ME } from '../../testing/towns/account-town.ts';
import { Browser } from '../../testing/servers/browser.ts';

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

const town = AccountTown.forSpecs({ modules: [ExportModule] });

describe('a session', () => {
  test('is another one after each sign-in, and the one before is over', async () => {
    const browser = await town.signedIn();
    const before = new Browser(town.api.url);
    for (const [name, value] of browser.cookies) before.cookies.set(name, value);
    await town.anna.signIn(browser);
    expect(browser.cookies.get('session')).not.toBe(before.cookies.get('session'));
    expect(await town.isSignedIn(before)).toBe(false);
    expect(await town.isSignedIn(browser)).toBe(true);
  });

  test('is not begun with a token that somebody planted', async () => {
    const browser = new Browser(town.api.url);
    browser.cookies.set('session', 'planted-by-somebody-else');
    await town.anna.signIn(browser);
    expect(browser.cookies.get('session')).not.toBe('planted-by-somebody-else');
  });

  test('is over after sign-out, also for a copy of its cookie', async () => {
    const browser = await town.signedIn();
    const copied = browser.cookies.get('session')!;
    expect(await browser.data('mutation { signOut }')).toEqual({ signOut: true });
    expect(browser.cookies.has('session')).toBe(false);
    const thief = new Browser(town.api.url);
    thief.cookies.set('session', copied);
    expect(await town.isSignedIn(thief)).toBe(false);
    expect(await thief.data('mutation { signOut }')).toEqual({ signOut: true });
  });

  test('that was stolen ends when the owner revokes it, and the owner’s own goes on', async () => {
    const [owner, stolen] = [await town.signedIn(), await town.signedIn()];
    const thief = new Browser(town.api.url);
    thief.cookies.set('session', stolen.cookies.get('session')!);
    expect(await town.isSignedIn(thief)).toBe(true);
    const { mySessions } = await owner.data('{ mySessions { id current device entry } }');
    const { me } = await thief.data(ME);
    expect(mySessions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect(mySessions[0]).toMatchObject({ device: 'Firefox, Windows', entry: 'PASSWORD' });
    const { endSession } = await owner.data('mutation ($id: ID!) { endSession(id: $id) { id } }', {
      id: me.sessionId,
    });
    expect(endSession).toHaveLength(mySessions.length - 1);
    expect([await town.isSignedIn(thief), await town.isSignedIn(owner)]).toEqual([false, true]);
  });

  test('may be the only one that is left', async () => {
    const [one, other] = [await town.signedIn(), await town.signedIn()];
    const { endOtherSessions } = await one.data('mutation { endOtherSessions { current } }');
    expect(endOtherSessions).toEqual([{ current: true }]);
    expect([await town.isSignedIn(one), await town.isSignedIn(other)]).toEqual([true, false]);
  });

  test('ends after two hours without use, and not while it is used', async () => {
    const browser = await town.signedIn();
    for (let times = 0; times < 4; times++) {
      town.api.clock.advance({ minutes: 119 });
      expect(await town.isSignedIn(browser)).toBe(true);
    }
    town.api.clock.advance({ minutes: 120 });
    expect(await town.isSignedIn(browser)).toBe(false);
  });

  test('ends after twelve hours, however much it is used, and is forgotten then', async () => {
    const browser = await town.signedIn();
    for (let times = 0; times < 11; times++) {
      town.api.clock.advance({ minutes: 60 });
      expect(await town.isSignedIn(browser)).toBe(true);
    }
    town.api.clock.advance({ minutes: 60 });
    expect(await town.isSignedIn(browser)).toBe(false);
    await town.api.get(Jobs).run('forget-sessions');
    expect(
      await town.api.sql('SELECT id FROM staff_session WHERE ends_at <= $1', [town.api.clock.now()]),
    ).toEqual([]);
  });

  test('is of no use to a page of another site', async () => {
    const browser = await town.signedIn();
    for (const site of ['cross-site', 'same-site']) {
      const headers = { 'sec-fetch-site': site };
      const { code } = await browser.graphql('mutation { endOtherSessions { id } }', {}, { headers });
      expect([site, code]).toEqual([site, 'FORBIDDEN']);
      const signIn = await town.anna.signIn(browser, { code: null });
      expect(signIn.code).toBeUndefined();
    }
    const form = await fetch(`${town.api.url}/graphql`, {
      method: 'POST',
      headers: { cookie: browser.cookieHeader, 'content-type': 'text/plain' },
      body: JSON.stringify({ query: 'mutation { endOtherSessions { id } }' }),
    });
    expect(form.status).toBe(400);
  });

  test('opens plain routes too, to their own pages only', async () => {
    const browser = await town.signedIn();
    const get = async (site: string, cookie = browser.cookieHeader) => {
      const headers = { cookie, 'sec-fetch-site': site };
      const { status, headers: answered } = await fetch(`${town.api.url}/export-of-a-spec`, { headers });
      return [status, answered.get('cache-control')];
    };
    expect(await get('same-origin')).toEqual([200, 'no-store']);
    expect(await get('none')).toEqual([200, 'no-store']);
    expect(await get('cross-site')).toEqual([403, 'no-store']);
    expect(await get('same-origin', '')).toEqual([401, 'no-store']);
  });
});
