/** Where the server listens, said before and after in words somebody at a terminal understands. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Config } from '../config.ts';

/** Looks before a database is started for nothing. @throws Error that names PORT when it is taken or not allowed */
export async function refuseTakenPort({ port, host }: Config): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw portProblem(error, port, host);
  }
  await new Promise((resolve) => server.close(resolve));
}

function portProblem(error: unknown, port: number, host: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken by another program. Choose another, e.g. PORT=${port + 1} npm start`,
    );
  }
  if (code === 'EACCES') return new Error(`Port ${port} is not allowed here; set PORT to one above 1023.`);
  return new Error(`HOST=${host} with PORT=${port} is not an address of this machine (${code}).`);
}

/** Two lines: where it runs here, and for a phone in the same network. */
export function greeting(listensAt: string, { host }: Config): string {
  const { port } = new URL(listensAt);
  const here = `Mitnand is running: http://localhost:${port} (Ctrl+C stops it)\n`;
  const address = host === '0.0.0.0' ? addressInNetwork() : undefined;
  return address ? `${here}On a phone in the same network: http://${address}:${port}\n` : here;
}

function addressInNetwork(): string | undefined {
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}
