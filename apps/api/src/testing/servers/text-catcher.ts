/** A gateway for text messages for specs: keeps what it was asked to send, and answers as told. */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

interface Asked {
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

export class TextCatcher {
  readonly asked: Asked[] = [];
  /** What it answers. */
  status = 202;
  private constructor(private readonly server: Server) {}

  static async start(): Promise<TextCatcher> {
    const server = createServer();
    const catcher = new TextCatcher(server);
    server.on('request', (request, response) => {
      let body = '';
      request.on('data', (part) => (body += String(part)));
      request.on('end', () => {
        catcher.asked.push({ headers: request.headers, body });
        response.writeHead(catcher.status).end('{"id":"abc"}');
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return catcher;
  }

  /** For `SMS_URL`. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/senden?von=ulm`;
  }

  /** What it was asked to send, in its usual form. */
  get texts(): { to: string; text: string }[] {
    return this.asked.map(({ body }) => JSON.parse(body) as { to: string; text: string });
  }

  /** Begins anew: nothing asked, and willing. */
  forget(): void {
    this.asked.length = 0;
    this.status = 202;
  }

  async close(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }
}
