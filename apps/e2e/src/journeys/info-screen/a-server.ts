/** The server of a screen, in the hands of a journey: what it answers, how late, by which clock, and whether at all. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../../product.ts';
import { aDocument, type ScreenDocument } from './a-document.ts';

const BUILT = path.join(import.meta.dirname, '../../../../info-screen/dist');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** As API and CDN would: the same page of any town may read it. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date, ETag',
  'cross-origin-resource-policy': 'cross-origin',
};

/** What a document's address answers: the document, a status with nothing of use but that the key is unknown when it is 404, this text instead, never, or a cut line. */
export type Answer = 'document' | 'silence' | 'cut' | { status: number } | { text: string };

export class ScreenServer {
  document: ScreenDocument = aDocument();
  /** By key, where a key has a document of its own. */
  readonly documents = new Map<string, ScreenDocument>();
  answer: Answer = 'document';
  delayMs = 0;
  /** Whether changes are told at once; else their address is not there. */
  tells = true;
  /** By address: what is answered there instead of everything else; '*' is every address. */
  readonly instead = new Map<string, { status?: number; type?: string; body: string } | 'silence'>();
  /** By what clock answers are dated, documents above all: screens set theirs by them. Default this machine's. */
  clock: (isDocument: boolean) => number | Promise<number> = Date.now;
  /** Addresses asked for, in order, with what came of them. */
  readonly asked: { path: string; status: number; search: string }[] = [];
  private readonly streams = new Set<ServerResponse>();
  private server: Server | undefined;
  /** One that nobody else is dealt while it is stopped. */
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => void this.serve(request, response));
    this.port ||= await freePort();
    await once(server.listen(this.port, '127.0.0.1'), 'listening');
    this.server = server;
    return this;
  }

  /** Gone: lines are cut and refused, until it starts again at the same address. */
  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = undefined;
    this.streams.clear();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** A new document, told to whoever listens. */
  change(document: ScreenDocument): void {
    this.document = document;
    for (const stream of this.streams) stream.write(changed(document));
  }

  /** How many are told of changes. */
  get listeners(): number {
    return this.streams.size;
  }

  /** How often documents were asked for. */
  get questions(): number {
    return this.asked.filter(({ path: asked }) => asked.endsWith('.json')).length;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url!, this.url);
    response.sendDate = false;
    response.setHeader('date', new Date(await this.clock(pathname.endsWith('.json'))).toUTCString());
    response.once('finish', () => this.asked.push({ path: pathname, status: response.statusCode, search }));
    const instead = this.instead.get(pathname) ?? this.instead.get('*');
    if (instead) sendInstead(response, instead);
    else if (pathname === '/mitnand-screen.js') sendBuilt(response, 'mitnand-screen.js');
    else if (pathname.startsWith('/screen/')) sendBuilt(response, playersFile(pathname));
    else if (pathname.endsWith('/changes')) this.tell(response, pathname);
    else if (pathname.startsWith('/screens/')) this.sendDocument(request, response, pathname);
    else if (pathname.startsWith('/pictures/')) this.sendPicture(response);
    else response.writeHead(404, OPEN).end();
  }

  private sendPicture(response: ServerResponse): void {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="teal"/></svg>';
    response.writeHead(200, { ...OPEN, 'content-type': 'image/svg+xml' }).end(drawing);
  }

  private tell(response: ServerResponse, pathname: string): void {
    if (!this.tells) return void response.writeHead(404, OPEN).end();
    response.writeHead(200, { ...OPEN, 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(changed(this.documentOf(pathname)));
    this.streams.add(response);
    response.once('close', () => this.streams.delete(response));
  }

  /** Without the feed's 15 seconds: a journey's hours pass in the browser's seconds. */
  private sendDocument(request: IncomingMessage, response: ServerResponse, pathname: string): void {
    const { answer } = this;
    if (answer === 'silence') return;
    if (answer === 'cut') return void request.socket.destroy();
    const send = () => {
      if (answer !== 'document') return sendOther(response, answer);
      const document = this.documentOf(pathname);
      const etag = `"${document.version}"`;
      const headers = { ...OPEN, etag, 'cache-control': 'no-cache' };
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
      response
        .writeHead(200, { ...headers, 'content-type': 'application/json' })
        .end(JSON.stringify(document));
    };
    if (this.delayMs > 0) setTimeout(send, this.delayMs);
    else send();
  }

  private documentOf(pathname: string): ScreenDocument {
    const key = /^\/screens\/([^/.]+)/.exec(pathname)![1]!;
    return this.documents.get(key) ?? this.document;
  }
}

const changed = ({ version }: ScreenDocument) => `event: changed\ndata: ${JSON.stringify({ version })}\n\n`;

function sendOther(response: ServerResponse, answer: { status: number } | { text: string }): void {
  if ('text' in answer)
    response.writeHead(200, { ...OPEN, 'content-type': 'application/json' }).end(answer.text);
  else
    response
      .writeHead(answer.status, { ...OPEN, 'content-type': 'application/json' })
      .end(answer.status === 404 ? UNKNOWN_KEY : '');
}

/** As the API says it. */
const UNKNOWN_KEY = JSON.stringify({
  errors: [{ message: 'Not found.', extensions: { code: 'NOT_FOUND' } }],
});

/** One page for every key, and the files it is made of. */
const playersFile = (pathname: string) =>
  pathname.endsWith('/player') ? 'player/player.html' : `player/${path.basename(pathname)}`;

function sendBuilt(response: ServerResponse, file: string): void {
  const type = TYPES[path.extname(file)];
  const whole = path.join(BUILT, file);
  if (!type || !existsSync(whole)) return void response.writeHead(404, OPEN).end();
  response
    .writeHead(200, { ...OPEN, 'content-type': type, 'cache-control': 'no-cache' })
    .end(readFileSync(whole));
}

function sendInstead(
  response: ServerResponse,
  instead: { status?: number; type?: string; body: string } | 'silence',
): void {
  if (instead === 'silence') return;
  const { status = 200, type = TYPES['.html'], body } = instead;
  response.writeHead(status, { ...OPEN, 'content-type': type }).end(body);
}
