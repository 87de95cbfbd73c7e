// A town for specs of accounts: its first admin has a password and an authenticator app, and signs in from any browser.
import { afterAll, beforeAll, expect } from '@jest/globals';
import { FirstAdmin } from '../../team/links/first-admin.ts';
import { type Api, startApi } from '../servers/api.ts';
import { AppHolder, Browser } from '../servers/browser.ts';

export const ME = '{ me { id name entry sessionId } }';

export class AccountTown {
  api: Api;
  anna: AppHolder;

  /** Starts before the specs of a file and stops after them; call it at the top of the file. */
  static forSpecs(options: Parameters<typeof startApi>[0] = {}): AccountTown {
    const town = new AccountTown();
    beforeAll(() => town.start(options));
    afterAll(() => town.api.close());
    return town;
  }

  /** A browser in which Anna has signed in. */
  async signedIn(): Promise<Browser> {
    const browser = new Browser(this.api.url);
    expect((await this.anna.signIn(browser)).data.signIn.step).toBe('SIGNED_IN');
    return browser;
  }

  /** Whether the API knows who asks, and lets them in accordingly. */
  async isSignedIn(browser: Browser): Promise<boolean> {
    const { me } = await browser.data(ME);
    const { code } = await browser.graphql('{ mySessions { id } }');
    expect(code).toBe(me === null ? 'SIGN_IN_NEEDED' : undefined);
    return me !== null;
  }

  private async start(options: Parameters<typeof startApi>[0]): Promise<void> {
    this.api = await startApi(options);
    const link = await this.api.get(FirstAdmin).link('http://town.example');
    const typed = { name: 'Anna', email: 'anna@town.example' };
    this.anna = await AppHolder.accepts(this.api, new Browser(this.api.url), link!, typed);
  }
}
