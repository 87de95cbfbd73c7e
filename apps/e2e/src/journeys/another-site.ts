/** The website of somebody else: another origin, a strict policy, and styles that are meant for nobody but reach everything. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from './fixtures.ts';

export interface OtherSite {
  url: string;
  host: string;
  /** What stands in its page. */
  body: string;
  /** Its own script, /site.js. */
  script: string;
}

const HOSTILE = `
:not(iframe) { all: revert; color: red !important; background: yellow; font: 6px/1 serif !important; text-transform: uppercase !important;
  letter-spacing: 1em !important; direction: rtl !important; }
ul, li, a, p, h1, h2, h3, div, section { display: none !important; }
mitnand-screen { display: block !important; opacity: 1 }`;

/** As a careful administrator would allow it: one other site, for what the lines need, and nothing inline. */
const policyFor = (town: string) =>
  `default-src 'none'; style-src 'self'; script-src 'self' ${town}; connect-src ${town}; img-src ${town}; frame-src ${town}`;

/** Journeys whose pages may reach this site too. */
export const test = base.extend<{ otherSite: OtherSite }>({
  otherSite: async ({ baseURL }, use) => {
    const town = new URL(baseURL!).origin;
    const server = createServer(({ url }, response) => {
      const send = (type: string, text: string) =>
        response.setHeader('content-type', `${type}; charset=utf-8`).end(text);
      if (url === '/site.css') return send('text/css', HOSTILE);
      if (url === '/site.js') return send('text/javascript', site.script);
      response.setHeader('content-security-policy', policyFor(town));
      return send(
        'text/html',
        `<!doctype html><html lang="de"><head><meta name="viewport" content="width=device-width">` +
          `<title>Verein</title><link rel="stylesheet" href="/site.css"></head>` +
          `<body>${site.body}<script src="/site.js"></script></body></html>`,
      );
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const site: OtherSite = { url: `http://${host}/`, host, body: '', script: '' };
    await use(site);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
  friends: async ({ otherSite }, use) => use([otherSite.host]),
});
