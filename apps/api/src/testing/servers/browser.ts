// A browser as specs of sign-in see it: it keeps the cookies it is given, and shows them.
import { TOTP } from 'otpauth';
import type { Api } from './api.ts';
import { type Answer, type CallOptions, GraphqlClient } from './graphql-client.ts';
import type { StaffClient } from '../desks/staff-client.ts';

export class Browser extends GraphqlClient {
  /** By name; whoever steals them copies the map. */
  readonly cookies = new Map<string, string>();
  /** Of the last answer, as the server wrote them. */
  lastSetCookies: string[] = [];

  constructor(
    url: string,
    /** Its address, as a proxy would forward it. */
    readonly source?: string,
  ) {
    super(url);
  }

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  override async post<Data = any>(body: string, options: CallOptions = {}): Promise<Answer<Data>> {
    const source = this.source === undefined ? {} : { source: this.source };
    const headers = { cookie: this.cookieHeader, 'user-agent': FIREFOX, ...options.headers };
    const answer = await super.post<Data>(body, { ...source, ...options, headers });
    this.keep(answer.headers.getSetCookie());
    return answer;
  }

  /** Follows an address as a click does, without following where it leads. */
  async visit(address: string): Promise<Response> {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: this.cookieHeader, 'sec-fetch-site': 'cross-site' },
    });
    this.keep(response.headers.getSetCookie());
    return response;
  }

  private keep(written: string[]): void {
    if (written.length > 0) this.lastSetCookies = written;
    for (const cookie of written) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value === '' || /Max-Age=0|Expires=Thu, 01 Jan 1970/i.test(cookie)) this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
  }
}

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

const ACCEPT = `mutation ($token: String!, $name: String, $email: String, $password: String!, $code: String!, $setup: String!) {
  acceptInvitation(token: $token, name: $name, email: $email, password: $password, code: $code, setup: $setup) {
    recoveryCodes me { id name email entry hasPassword recoveryCodesLeft grants { role } } } }`;

const SIGN_IN = `mutation ($email: String!, $password: String!, $code: String) {
  signIn(email: $email, password: $password, code: $code) { step me { id name entry sessionId } } }`;

/** Somebody with a password and an authenticator app. */
export class AppHolder {
  private constructor(
    private readonly api: Api,
    readonly email: string,
    readonly password: string,
    /** Base32. */
    readonly secret: string,
    readonly recoveryCodes: string[],
    readonly id: string,
  ) {}

  /** Accepts an invitation in this browser. */
  static async accepts(api: Api, browser: Browser, link: string, typed: { name?: string; email: string }) {
    const token = tokenIn(link);
    const { openLink } = await browser.data(
      'mutation ($token: String!) { openLink(token: $token) { totp { secret setup } } }',
      { token },
    );
    const { secret, setup } = openLink.totp;
    const password = `vier Wörter für ${typed.email.split('').reverse().join('')}`;
    const variables = { token, password, code: codeOf(api, secret), setup, name: null, ...typed };
    const { acceptInvitation } = await browser.data(ACCEPT, variables);
    const { me, recoveryCodes } = acceptInvitation;
    return new AppHolder(api, typed.email, password, secret, recoveryCodes, me.id);
  }

  /** An auditor whom this admin invited, signed in in a browser of their own. */
  static async anAuditor(api: Api, admin: StaffClient): Promise<{ browser: Browser; auditor: AppHolder }> {
    const email = `auditor${crypto.randomUUID()}@town.example`;
    const { inviteStaff } = await admin.data(
      `mutation ($email: String!) {
        inviteStaff(name: "Ottmar", email: $email, grants: [{ role: AUDITOR }]) { url } }`,
      { email },
    );
    const browser = new Browser(api.url);
    return { browser, auditor: await AppHolder.accepts(api, browser, inviteStaff.url, { email }) };
  }

  /** What the app shows now; the clock is moved on first, as each code works once. */
  nextCode(): string {
    this.api.clock.advance({ seconds: 30 });
    return codeOf(this.api, this.secret);
  }

  signIn(browser: Browser, given: { password?: string; code?: string | null } = {}): Promise<Answer> {
    const { email, password } = this;
    const code = given.code === undefined ? this.nextCode() : given.code;
    return browser.graphql(SIGN_IN, { email, password, ...given, code });
  }
}

/** What an authenticator app shows at the time of the API's clock, `steps` of 30 seconds later. */
export function codeOf(api: Api, secret: string, steps = 0): string {
  return new TOTP({ secret }).generate({ timestamp: api.clock.now().epochMilliseconds + steps * 30_000 });
}

/** What stands behind the #. */
export function tokenIn(link: string): string {
  return link.split('#')[1]!;
}
