/** A real OpenID Connect provider, as a town runs one: whoever signs in there by an e-mail address has that address. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider, type ClientMetadata } from 'oidc-provider';
import { freePort } from './product.ts';

/** `env` sets the product up for it; `issuer` is where its pages are. */
export interface TownSignIn {
  issuer: string;
  env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Starts it for the product at `url`, under a host name of another site than that, as in a real town. */
export async function startTownSignIn(url: string): Promise<TownSignIn> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const [OIDC_CLIENT_ID, OIDC_CLIENT_SECRET] = ['mitnand', 'known to both'];
  const answer = quietly(() =>
    providerFor(issuer, {
      client_id: OIDC_CLIENT_ID,
      client_secret: OIDC_CLIENT_SECRET,
      redirect_uris: [`${url}/team/oidc/callback`],
    }).callback(),
  );
  const server = createServer((request, response) => {
    // Its development pages ask a stranger for a font.
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    void answer(request, response);
  }).listen(port, 'localhost');
  await once(server, 'listening');
  return {
    issuer,
    env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_LABEL: 'Rathaus-Anmeldung' },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function providerFor(issuer: string, client: ClientMetadata): Provider {
  return new Provider(issuer, {
    clients: [client],
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
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, email: sub, email_verified: true }) }),
  });
}

/* eslint-disable no-console -- it warns of its own keys and pages, which are what a journey wants */
/** Without words at the terminal. */
function quietly<Result>(work: () => Result): Result {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return work();
  } finally {
    console.warn = warn;
  }
}
