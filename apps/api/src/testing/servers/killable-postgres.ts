/** A PostgreSQL of a spec's own that can be killed, and is started again by the library that keeps it. */
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@mitnand/embedded-postgres';
import pg from 'pg';
import { migrate } from '../../platform/database/database.ts';

export class KillablePostgres {
  private constructor(
    private readonly folder: string,
    private readonly server: EmbeddedPostgres,
  ) {}

  /** Starts it with migrated tables; what it has committed survives being killed. */
  static async start(): Promise<KillablePostgres> {
    const folder = await mkdtemp(path.join(tmpdir(), 'mitnand-killable-'));
    await chmod(folder, 0o755);
    const server = await startEmbeddedPostgres({
      dataDir: path.join(folder, 'postgres'),
      settings: 'durable',
    });
    await migrate(server.url);
    return new KillablePostgres(folder, server);
  }

  get url(): string {
    return this.server.url;
  }

  /** SIGKILL, as a power cut would. */
  async kill(): Promise<void> {
    const [pid] = (await readFile(path.join(this.server.dataDir, 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
  }

  /** Ends all sessions but its own, as an administrator may. */
  async endSessions(): Promise<void> {
    const end = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()';
    while (!(await this.ask(end).catch(() => false))) await wait(20);
  }

  /** Resolves once it answers (again). */
  async untilBack(): Promise<void> {
    while (!(await this.ask('SELECT 1').catch(() => false))) await wait(20);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async ask(sql: string): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(sql);
      return true;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
