/** A line to the product that can be cut, and is there again at the same address. */
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from '../../product.ts';

export class Line {
  private server: Server | undefined;
  private port = 0;
  private readonly ends = new Set<Socket>();
  private readonly product: URL;

  constructor(product: string) {
    this.product = new URL(product);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async lay(): Promise<this> {
    const server = createServer((near) => {
      const far = connect(Number(this.product.port), this.product.hostname);
      for (const end of [near, far]) {
        this.ends.add(end);
        end.once('close', () => this.ends.delete(end));
        // Whoever loses the line hears of it by its closing.
        end.on('error', () => end.destroy());
      }
      near.pipe(far).pipe(near);
    });
    // Nobody else is dealt it once the line is cut.
    this.port ||= await freePort();
    await once(server.listen(this.port, '127.0.0.1'), 'listening');
    this.server = server;
    return this;
  }

  async cut(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    for (const end of this.ends) end.destroy();
    if (server) await new Promise((resolve) => server.close(resolve));
  }
}
