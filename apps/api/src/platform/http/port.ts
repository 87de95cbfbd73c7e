/** Where the server listens, said before and after in words somebody at a terminal understands. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Config } from '../settings/config.ts';

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

interface Known {
  /** The way in for the first admin while there is none. */
  readonly firstAdminLink: string | null;
  /** Whether the mails of the demo can be looked at. */
  readonly mailbox: boolean;
}

/** Where it runs here, for a phone in the same network, and what else there is to know. */
export function greeting(listensAt: string, { host }: Config, { firstAdminLink, mailbox }: Known): string {
  const { port } = new URL(listensAt);
  const address = host === '0.0.0.0' ? addressInNetwork() : undefined;
  return [
    `Mitnand is running: http://localhost:${port} (Ctrl+C stops it)`,
    ...(address ? [`On a phone in the same network: http://${address}:${port}`] : []),
    ...(mailbox ? [`What it sends lands here: http://localhost:${port}/post`] : []),
    ...(firstAdminLink
      ? [`Nobody looks after the town yet. Begin here, within 24 hours: ${firstAdminLink}`]
      : []),
    '',
  ].join('\n');
}

/** The address people type; where the system chose the port, nobody could know it before. */
export function publicAddress(listensAt: string, { publicUrl }: Config): string {
  return publicUrl.endsWith('//localhost:0') ? `http://localhost:${new URL(listensAt).port}` : publicUrl;
}

function addressInNetwork(): string | undefined {
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}
