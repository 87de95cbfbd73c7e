// The API as a process of its own, as in production: it can be killed, and there can be several on one database.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphqlClient } from './graphql-client.ts';

const API = path.join(import.meta.dirname, '../../..');
const RUN_TYPESCRIPT = path.join(API, '../../tools/jest/with-decorators.mjs');

export class ApiProcess extends GraphqlClient {
  private constructor(
    private readonly child: ChildProcess,
    url: string,
    private readonly output: string[],
  ) {
    super(url);
  }

  /**
   * Starts the API from its source and returns when it is ready; the system chooses its port, so that nobody can take it before.
   * @throws Error with what it printed when it ends instead
   */
  static async start(databaseUrl: string, env: Record<string, string> = {}): Promise<ApiProcess> {
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
          PORT: '0',
          HOST: '127.0.0.1',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => output.push(String(data)));
    const started = new ApiProcess(child, `http://127.0.0.1:${await portOf(child, output)}`, output);
    await started.ready();
    return started;
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
    while (!(await fetch(`${this.url}/readyz`).catch(() => undefined))?.ok) {
      if (this.child.exitCode !== null || this.child.signalCode !== null)
        throw new Error(`the API did not start:\n${this.said}`);
      await wait(100);
    }
  }
}

/** As it says itself, once it has begun to listen. */
async function portOf(child: ChildProcess, output: readonly string[]): Promise<string> {
  const closed = once(child, 'close').then(() => 'closed');
  for (;;) {
    const [, port] = /http:\/\/localhost:(\d+)\s/.exec(output.join('')) ?? [];
    if (port) return port;
    if ((await Promise.race([closed, wait(20)])) === 'closed')
      throw new Error(`the API did not start:\n${output.join('')}`);
  }
}
