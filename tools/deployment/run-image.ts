/** Starts what the image would start, as an unprivileged account and with nothing but the image's own environment. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../libs/embedded-postgres/src/free-port.ts';
import type { BuiltImage } from './build-image.ts';

/** A started image. */
export interface Container {
  url: string;
  /** As `docker stop` does: SIGTERM, then the exit code is answered. */
  stop(): Promise<number | null>;
}

const NOBODY = 65_534;
const LONGEST_START_MS = 120_000;

/** Resolves when it is ready. @throws Error with what it printed when it ends or is not ready within two minutes */
export async function runImage(image: BuiltImage, databaseUrl: string): Promise<Container> {
  const port = await freePort();
  const [program = '', ...args] = image.command;
  const account = process.getuid?.() === 0 && image.user !== 'root' ? { uid: NOBODY, gid: NOBODY } : {};
  const settings = {
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    DEMO: '1',
    SECRET_KEY: randomBytes(32).toString('hex'),
  };
  const child = spawn(program, args, {
    ...account,
    cwd: path.join(image.root, image.workdir),
    env: { ...image.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + LONGEST_START_MS;
  while (!(await fetch(`${url}/readyz`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The image does not start:\n${output}`);
    }
    await sleep(100);
  }
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}
