/** A network cable to a database that can be pulled: nothing is refused or closed, there is just no answer any more. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export class Cable {
  private readonly sockets = new Set<Socket>();
  private pulled = false;

  private constructor(
    private readonly server: Server,
    /** The database's address through the cable. */
    readonly url: string,
  ) {}

  static async to(databaseUrl: string): Promise<Cable> {
    const target = new URL(databaseUrl);
    const server = createServer((near) => cable.join(near, connect(Number(target.port), target.hostname)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const through = new URL(databaseUrl);
    through.port = String((server.address() as AddressInfo).port);
    const cable = new Cable(server, through.href);
    return cable;
  }

  pull(): void {
    this.pulled = true;
    for (const socket of this.sockets) socket.pause();
  }

  plugIn(): void {
    this.pulled = false;
    for (const socket of this.sockets) socket.resume();
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from);
      if (this.pulled) from.pause();
      from.on('data', (data) => void to.write(data));
      from.on('error', () => undefined);
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      if (this.pulled) from.pause();
    }
  }
}
