/** A connection of the pool that tells when its server has gone silent, so that nobody waits for it forever. */
import type { Socket } from 'node:net';
import pg from 'pg';

/** A handshake takes a while in a process that has a thousand requests at once. */
const CONNECT_WITHIN_MS = 8_000;
/**
 * Longer than any statement may take, also one that waits for a popular date. Without it a server that lost its power
 * is waited for for a quarter of an hour.
 */
export const SILENT_FOR_MS = 16_000;

export class WatchedClient extends pg.Client {
  constructor(config: pg.ClientConfig) {
    super({ ...config, connectionTimeoutMillis: CONNECT_WITHIN_MS });
    // On its way from the pool to a transaction nobody listens for a moment, and an error unheard ends the process.
    this.on('error', () => undefined);
    this.once('connect', () => this.watch(this.connection.stream as Socket));
  }

  private watch(socket: Socket): void {
    socket.setTimeout(SILENT_FOR_MS, () => {
      socket.destroy(new Error('Connection terminated: the server does not answer'));
    });
  }
}
