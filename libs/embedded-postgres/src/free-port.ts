/** Ports of the loopback interface that nobody is dealt by chance: one that is free stays so until it is used. */
import net from 'node:net';

/** Systems deal from 32,768 (Linux) or 49,152 on by themselves, browsers refuse some below. */
const LOWEST = 12_000;
const COUNT = 20_000;
/** So many are a process's own before it comes to those of the one that was started next. */
const STRETCH = 37;
let dealt = 0;

/** The wished port when nobody listens there, else another where nobody does. @throws Error when there is none */
export async function freePort(wished?: number): Promise<number> {
  if (wished && (await isFree(wished))) return wished;
  for (let tries = 0; tries < COUNT; tries++) {
    const port = LOWEST + ((process.pid * STRETCH + dealt++) % COUNT);
    if (await isFree(port)) return port;
  }
  throw new Error('No port of the loopback interface is free.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      ['EADDRINUSE', 'EACCES'].includes(error.code ?? '') ? resolve(false) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
