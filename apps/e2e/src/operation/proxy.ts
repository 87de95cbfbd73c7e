/** Does what deploy/Caddyfile asks of Caddy: takes turns, asks /readyz, tells the client's address, passes events on at once. */
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setInterval } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';

/** A started proxy; `served` counts the requests each upstream has answered. */
export interface Proxy {
  url: string;
  served: Map<string, number>;
  stop(): Promise<void>;
}

const HEALTH_INTERVAL_MS = 250;
const TRY_FOR_MS = 10_000;
const TRY_AGAIN_MS = 100;

/** Starts a proxy before these addresses. */
export async function startProxy(upstreams: readonly string[]): Promise<Proxy> {
  const healthy = new Set(upstreams);
  const served = new Map(upstreams.map((upstream) => [upstream, 0]));
  let turn = 0;
  const next = (): string | undefined => {
    const candidates = upstreams.filter((upstream) => healthy.has(upstream));
    return candidates[turn++ % candidates.length];
  };
  const checks = setInterval(() => {
    for (const upstream of upstreams) void askHealth(upstream, healthy);
  }, HEALTH_INTERVAL_MS);
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing, next, served));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    served,
    async stop() {
      clearInterval(checks);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function askHealth(upstream: string, healthy: Set<string>): Promise<void> {
  const answer = await fetch(`${upstream}/readyz`, { signal: AbortSignal.timeout(3_000) }).catch(
    () => undefined,
  );
  if (answer?.ok) healthy.add(upstream);
  else healthy.delete(upstream);
}

/** A request that could not be handed over is tried on the next upstream; one that was is never sent twice. */
async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next: () => string | undefined,
  served: Map<string, number>,
): Promise<void> {
  const body = Buffer.concat((await incoming.toArray()) as Buffer[]);
  const deadline = Date.now() + TRY_FOR_MS;
  while (Date.now() < deadline) {
    const upstream = next();
    const outcome = upstream ? await handOver(upstream, incoming, body, outgoing) : 'refused';
    if (outcome !== 'refused') {
      if (outcome === 'answered') served.set(upstream!, served.get(upstream!)! + 1);
      return;
    }
    await sleep(TRY_AGAIN_MS);
  }
  outgoing.writeHead(502).end();
}

function handOver(
  upstream: string,
  incoming: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
): Promise<'answered' | 'refused' | 'failed'> {
  return new Promise((resolve) => {
    // What the client says about itself is not believed.
    const headers = {
      ...incoming.headers,
      'x-forwarded-for': incoming.socket.remoteAddress,
      'x-forwarded-proto': 'http',
    };
    const onward = send(`${upstream}${incoming.url}`, { method: incoming.method, headers, agent: false });
    onward.once('response', (response) => {
      outgoing.writeHead(response.statusCode!, response.headers);
      outgoing.flushHeaders();
      response.pipe(outgoing);
      outgoing.once('close', () => onward.destroy());
      resolve('answered');
    });
    onward.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') return resolve('refused');
      if (!outgoing.headersSent) outgoing.writeHead(502);
      outgoing.end();
      resolve('failed');
    });
    onward.end(body);
  });
}
