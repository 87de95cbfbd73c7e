/** A page on somebody else's site with the element in it: another origin than the screen's server. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  /** Default: one screen that fills the window. */
  body?: string;
  /** The body brings its script itself. */
  bare?: boolean;
  /** In the head, before the element's script. */
  head?: string;
  /** Its Content-Security-Policy, where it has one; /site.css makes a screen fill the window then. */
  policy?: string;
}

export interface Host {
  url: string;
  page: HostPage;
  stop(): Promise<void>;
}

export const FILLING = 'position:fixed;top:0;left:0;width:100%;height:100%';
/** A screen as its makers copy it from the console. */
export const aScreen = (attributes = '', key = 'abcdefghjk') =>
  `<mitnand-screen key="${key}" style="${FILLING}" ${attributes}></mitnand-screen>`;

/** Serves what `page` says at the moment, with the element of the server at `screens`. */
export async function startHost(screens: () => string): Promise<Host> {
  const server = createServer(({ url }, response) => {
    if (url === '/site.css')
      return void response.setHeader('content-type', 'text/css').end(`mitnand-screen{${FILLING}}`);
    const { body = aScreen(), head = '', policy, bare = false } = host.page;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy) response.setHeader('content-security-policy', policy);
    const script = bare ? '' : `<script src="${screens()}/mitnand-screen.js" defer></script>`;
    response.end(
      `<!doctype html><html lang="de"><head><title>Gemeinde</title>${head}${script}</head><body>${body}</body></html>`,
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const host: Host = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    page: {},
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return host;
}
