/** Ports of the loopback interface. */
import net from 'node:net';

/** The wished port when nobody listens there, else one that the system says is free. */
export async function freePort(wished?: number): Promise<number> {
  if (wished) {
    const port = await listenOnce(wished).catch(() => undefined);
    if (port) return port;
  }
  return await listenOnce(0);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: given } = server.address() as net.AddressInfo;
      server.close(() => resolve(given));
    });
  });
}
