/** How each HTTP route is called about something on a ground. */
import sharp from 'sharp';
import type { Ground } from './ground.ts';

export interface RouteCall {
  readonly about: (ground: Ground) => Promise<{ path: string; init?: RequestInit }>;
  /** What an answer must hold for those to whom it belongs, and for nobody else. */
  readonly holds?: (ground: Ground) => Promise<string>;
}

const at = (path: string): RouteCall => ({ about: async () => ({ path }) });

const drawn = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#777' } })
    .png()
    .toBuffer();

const sending = (path: string): RouteCall => ({
  about: async () => ({
    path,
    init: {
      method: 'POST',
      headers: { 'content-type': 'image/png', 'x-mitnand': '1' },
      body: new Uint8Array(await drawn()),
    },
  }),
});

export const routeCalls: Readonly<Record<string, RouteCall>> = {
  'GET /healthz': at('/healthz'),
  'GET /readyz': at('/readyz'),
  'GET /metrics': at('/metrics'),
  'GET /schema.graphql': at('/schema.graphql'),
  'GET /town.css': at('/town.css'),
  'GET /embed/offers.json': {
    about: async ({ owner }) => ({ path: `/embed/offers.json?organisation=${owner.organisationId}` }),
  },
  'GET /embed/offers': {
    about: async ({ owner }) => ({ path: `/embed/offers?organisation=${owner.organisationId}` }),
  },
  'GET /embed/offers.css': at('/embed/offers.css'),
  'GET /embed/height.js': at('/embed/height.js'),
  'GET /pictures/:file': at('/pictures/01234567-89ab-7def-8123-456789abcdef-640.webp'),
  'GET /mitnand-screen.js': at('/mitnand-screen.js'),
  'GET /screens/:file': {
    about: async (ground) => ({ path: `/screens/${(await ground.screen()).key}.json` }),
  },
  'GET /screens/:key/changes': at('/screens/nothing/changes'),
  'GET /screen/plain.css': at('/screen/plain.css'),
  'GET /screen/:name': { about: async (ground) => ({ path: `/screen/${(await ground.screen()).key}` }) },
  'GET /screen/:key/player': at('/screen/nothing/player'),
  'GET /calendar/mentor/:file': at('/calendar/mentor/nobody.ics'),
  'GET /calendar/:of/:file': {
    about: async (ground) => ({ path: `/calendar/offer/${(await ground.offer()).number}.ics` }),
  },
  'GET /feeds/:file': at('/feeds/offers.rss'),
  'GET /feeds/:of/:file': {
    about: async (ground) => ({ path: `/feeds/venue/${ground.owner.venueId}.atom` }),
  },
  'GET /sitemap.xml': at('/sitemap.xml'),
  'GET /sitemap/:file': at('/sitemap/pages.xml'),
  'GET /robots.txt': at('/robots.txt'),
  // Without a subscription: whoever gets in is told that the document is wrong.
  'GET /graphql/stream': at('/graphql/stream?query='),
  'POST /graphql/stream': {
    about: async () => ({
      path: '/graphql/stream',
      init: { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
    }),
  },
  'GET /team/oidc/start': at('/team/oidc/start'),
  'GET /team/oidc/callback': at('/team/oidc/callback'),
  'GET /team/letters/:language/:kind': at('/team/letters/de/CONFIRMED'),
  'POST /team/pictures': sending('/team/pictures'),
  'POST /team/logo': sending('/team/logo'),
  'GET /team/bookings.csv': {
    about: async (ground) => {
      await ground.booking();
      return { path: `/team/bookings.csv?offer=${(await ground.offer()).id}&contacts=1` };
    },
    holds: async (ground) => (await ground.booking()).number.replace(/(...)(...)(...)/, '$1 $2 $3'),
  },
};
