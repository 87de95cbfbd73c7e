// The API as a process of its own, as in production: it can be killed, and there can be several on one database.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphqlClient } from './graphql-client.ts';

const API = path.join(import.meta.dirname, '../../..');
const RUN_TYPESCRIPT = path.join(API, '../../tools/jest/with-decorators.mjs');
const STARTS_WITHIN_MS = 180_000;

export class ApiProcess extends GraphqlClient {
  private constructor(
    private readonly child: ChildProcess,
    url: string,
    private readonly output: string[],
  ) {
    super(url);
  }

  /** Starts the API from its source and returns when it is ready. */
  static async start(databaseUrl: string, env: Record<string, string> = {}): Promise<ApiProcess> {
    for (;;) {
      const started = ApiProcess.begin(databaseUrl, env, await freePort());
      try {
        await started.ready();
        return started;
      } catch (error) {
        // Somebody else took the port in the moment since it was free.
        if (!started.said.includes('EADDRINUSE')) throw error;
      }
    }
  }

  private static begin(databaseUrl: string, env: Record<string, string>, port: number): ApiProcess {
    const child = spawn(
      process.execPath,
      ['--conditions=@mitnand/source', '--import', RUN_TYPESCRIPT, path.join(API, 'src/main.ts')],
      {
        cwd: API,
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          NODE_ENV: 'test',
          DEMO: '0',
          LOG_LEVEL: 'warn',
          SECRET_KEY: 'the same long key in each of the specs',
          ...env,
          DATABASE_URL: databaseUrl,
          PORT: String(port),
          HOST: '127.0.0.1',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data: Buffer) => output.push(String(data)));
    return new ApiProcess(child, `http://127.0.0.1:${port}`, output);
  }

  /** The end of what it has logged. */
  get said(): string {
    return this.output.join('').slice(-4_000);
  }

  /** SIGKILL: no chance to tidy up. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }

  private async ready(): Promise<void> {
    const giveUpAt = performance.now() + STARTS_WITHIN_MS;
    for (;;) {
      const response = await fetch(`${this.url}/readyz`).catch(() => undefined);
      if (response?.ok) return;
      if (this.child.exitCode !== null || performance.now() > giveUpAt) {
        await this.kill();
        throw new Error(`the API did not start:\n${this.said}`);
      }
      await wait(100);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
