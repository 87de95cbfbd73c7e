/** One LISTEN connection of this process, kept alive and opened again whenever it breaks. */
import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import pg from 'pg';

/** A connection can be dead without anyone saying so; asking finds out. */
const ASK_EVERY_MS = 15_000;
const ANSWER_WITHIN_MS = 5_000;
const LONGEST_PAUSE_MS = 5_000;

export interface NoticeHandlers {
  heard(payload: string): void;
  /** Called after every new connection: what was said before it is lost. */
  connected(): void;
}

export class NoticeListener {
  private readonly logger = new Logger(NoticeListener.name);
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly handlers: NoticeHandlers,
  ) {}

  /** Resolves after the first attempt; when that fails, others follow in the background. */
  async start(): Promise<void> {
    const tried = Promise.withResolvers<void>();
    this.running = this.keepListening(tried.resolve);
    await tried.promise;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async keepListening(tried: () => void): Promise<void> {
    for (let pause = 100; !this.stopping.signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const listened = await this.listen(() => {
        pause = 100;
        tried();
        this.handlers.connected();
      });
      tried();
      if (!listened && pause >= LONGEST_PAUSE_MS)
        this.logger.warn({ msg: 'still no connection for change notices' });
      const { signal } = this.stopping;
      await wait(pause * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
    }
  }

  /** Listens until the connection breaks or the process stops; false if it never came about. */
  private async listen(connected: () => void): Promise<boolean> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'mitnand-notices',
      keepAlive: true,
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
    });
    const broken = Promise.withResolvers<void>();
    client.on('error', () => broken.resolve());
    client.on('end', () => broken.resolve());
    client.on('notification', ({ payload = '' }) => this.handlers.heard(payload));
    const stopped = () => broken.resolve();
    this.stopping.signal.addEventListener('abort', stopped);
    const asking = setInterval(() => void client.query('SELECT 1').catch(stopped), ASK_EVERY_MS);
    try {
      await client.connect();
      await client.query(`LISTEN ${this.channel}`);
      connected();
      await broken.promise;
      return true;
    } catch {
      return false;
    } finally {
      clearInterval(asking);
      this.stopping.signal.removeEventListener('abort', stopped);
      await Promise.race([client.end().catch(() => undefined), wait(1_000, undefined, { ref: false })]);
    }
  }
}
