/** The town's own sign-in, an OpenID Connect provider that is asked for its addresses only when somebody needs it. */
import { Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { Config, type OidcSettings } from '../../platform/settings/config.ts';
import { DomainError } from '../../platform/domain-error.ts';

/** Seconds for one answer of the provider. */
const PATIENCE = 10;

/** What is only known to the browser that set out, until it comes back. */
export interface OidcJourney {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom the provider vouches for. */
export interface OidcPerson {
  readonly subject: string;
  /** Null unless the provider has verified it. */
  readonly email: string | null;
}

@Injectable()
export class OidcProvider {
  private discovered: Promise<Configuration> | undefined;

  constructor(private readonly config: Config) {}

  newJourney(): OidcJourney {
    return { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  }

  /** Where to send the browser. @throws whatever the network throws */
  async address({ state, nonce, verifier }: OidcJourney): Promise<URL> {
    return buildAuthorizationUrl(await this.provider(), {
      redirect_uri: this.callback.href,
      scope: 'openid email',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
  }

  /** Trades the code in the address for the person. @throws for anything that does not fit the journey */
  async person(query: string, { state, nonce, verifier }: OidcJourney): Promise<OidcPerson> {
    const provider = await this.provider();
    const cameBackTo = new URL(this.callback);
    cameBackTo.search = query;
    const tokens = await authorizationCodeGrant(provider, cameBackTo, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const { sub, ...claims } = tokens.claims()!;
    const told =
      claims['email'] === undefined ? await fetchUserInfo(provider, tokens.access_token, sub) : claims;
    const isVerified = told['email_verified'] === true && typeof told['email'] === 'string';
    return { subject: sub, email: isVerified ? told['email'] : null };
  }

  private get callback(): URL {
    return new URL(`${this.config.publicUrl}/team/oidc/callback`);
  }

  /** @throws DomainError NOT_FOUND where none is set up */
  private provider(): Promise<Configuration> {
    const { oidc } = this.config;
    if (!oidc) throw new DomainError('NOT_FOUND');
    this.discovered ??= discover(oidc).catch((error: unknown) => {
      this.discovered = undefined;
      throw error;
    });
    return this.discovered;
  }
}

/** Settings allow plain http outside production only. */
function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
  return discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: PATIENCE });
}
