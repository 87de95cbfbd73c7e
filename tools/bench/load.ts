/** Asks one server as fast as it answers, over kept connections and without a client library that would be the bottleneck. */
import net from 'node:net';

/** What is sent next: a whole HTTP/1.1 request. */
export type NextRequest = () => Buffer;

export interface Load {
  readonly url: string;
  readonly next: NextRequest;
  readonly connections: number;
  readonly ms: number;
}

export interface Answers {
  readonly perSecond: number;
  readonly ok: number;
  readonly failed: number;
}

/** Counts what was answered within the time; an answer other than 200 or 304 counts as failed. */
export async function load({ url, next, connections, ms }: Load): Promise<Answers> {
  const started = performance.now();
  const until = started + ms;
  const asked = Array.from({ length: connections }, () => askUntil(new URL(url), next, until));
  const counts = await Promise.all(asked);
  const seconds = (performance.now() - started) / 1_000;
  const ok = counts.reduce((sum, count) => sum + count.ok, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  return { perSecond: ok / seconds, ok, failed };
}

function askUntil({ hostname, port }: URL, next: NextRequest, until: number) {
  const { promise, resolve, reject } = Promise.withResolvers<{ ok: number; failed: number }>();
  const counts = { ok: 0, failed: 0 };
  const socket = net.connect(Number(port), hostname, () => socket.write(next()));
  socket.setNoDelay(true);
  let missing = 0;
  socket.on('data', (part: Buffer) => {
    if (missing > 0) missing -= part.length;
    else {
      const end = part.indexOf('\r\n\r\n');
      const head = part.toString('latin1', 0, end);
      const unchanged = head.startsWith('HTTP/1.1 304 ');
      const length = unchanged ? '0' : /content-length: (\d+)/i.exec(head)?.[1];
      if (end < 0 || length === undefined) return void socket.destroy(new Error(`No length told:\n${head}`));
      missing = end + 4 + Number(length) - part.length;
      if (unchanged || head.startsWith('HTTP/1.1 200 ')) counts.ok++;
      else counts.failed++;
    }
    if (missing > 0) return;
    if (performance.now() < until) socket.write(next());
    else socket.end(() => resolve(counts));
  });
  socket.on('error', reject);
  socket.on('close', () => resolve(counts));
  return promise;
}

/** A request without a body. */
export function get(url: string, path: string, headers: Record<string, string> = {}): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\n${headerLines(url, headers)}\r\n`);
}

/** A request with JSON. */
export function post(url: string, path: string, body: unknown, headers: Record<string, string> = {}): Buffer {
  const text = JSON.stringify(body);
  const all = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(text)),
    ...headers,
  };
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${headerLines(url, all)}\r\n${text}`);
}

function headerLines(url: string, headers: Record<string, string>): string {
  const all = { host: new URL(url).host, 'accept-language': 'de', ...headers };
  return Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
}
