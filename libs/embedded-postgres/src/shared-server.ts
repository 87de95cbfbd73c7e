/** One process's share in the server of a data folder: joins or starts it, heals it, and stops it as the last one. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import { binaries } from './binaries.ts';
import { ensureCluster, superuserUrl } from './cluster.ts';
import { ensureDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { joinServer, type Presence } from './presence.ts';
import { clearCrashedServer, runningServer, stopServer } from './running-server.ts';
import type { Settings } from './settings.ts';
import { withStartLock } from './start-lock.ts';
import { startServer } from './start-server.ts';

/** Where the data were wished, where they really lie, and as whom the server runs. */
export interface Place {
  inCheckout: string;
  dataDir: string;
  account: Account;
}

const LONGEST_START_MS = 60_000;
const LOOK_AGAIN_MS = 200;

export class SharedServer {
  private readonly place: Place;
  private readonly settings: Settings;
  private presence?: Presence;
  private healing?: Promise<void>;
  private leaving = false;
  /** Fixed once we have told it to our clients. */
  port = 0;

  constructor(place: Place, settings: Settings) {
    this.place = place;
    this.settings = settings;
  }

  /** Makes sure that the server runs and that we count among its users. */
  async join(): Promise<void> {
    const { dataDir } = this.place;
    await withStartLock(this.lockFile, async () => {
      const letLive = await this.ensureRunning(Date.now() + LONGEST_START_MS);
      const maintenanceUrl = await superuserUrl(dataDir, this.port, 'postgres');
      await ensureDatabase(maintenanceUrl);
      this.presence = await joinServer(maintenanceUrl, () => this.lost());
      letLive?.();
    });
  }

  /** Gives up our share; the last one stops the server and waits until its process has ended. */
  async leave(): Promise<void> {
    if (this.leaving) return;
    this.leaving = true;
    await this.healing;
    await withStartLock(this.lockFile, async () => {
      if (await this.presence?.leave()) await stopServer(this.place.dataDir);
    });
  }

  private get lockFile(): string {
    return `${this.place.inCheckout}.lock`;
  }

  private async ensureRunning(deadline: number): Promise<(() => void) | undefined> {
    const { inCheckout, dataDir, account } = this.place;
    const found = await this.readyServer();
    if (found && this.port && found.port !== this.port) {
      throw new Error(
        `The bundled PostgreSQL now listens on port ${found.port} instead of ${this.port}: start again.`,
      );
    }
    if (found) {
      this.port = found.port;
      return undefined;
    }
    const programs = await binaries(account, inCheckout);
    await ensureCluster(dataDir, programs, account);
    const lastPort = await clearCrashedServer(dataDir);
    const port = this.port || (await freePort(lastPort));
    const plan = { dataDir, port, settings: this.settings, programs, account };
    const letLive = await startServer(plan, deadline);
    if (!letLive) {
      await sleep(LOOK_AGAIN_MS);
      return this.ensureRunning(deadline);
    }
    this.port = port;
    return letLive;
  }

  /** A server found starting up or shutting down is waited for. */
  private async readyServer(): Promise<{ port: number } | undefined> {
    for (;;) {
      const server = await runningServer(this.place.dataDir);
      if (!server || server.ready) return server;
      await sleep(50);
    }
  }

  private lost(): void {
    if (!this.leaving) this.healing ??= this.heal().finally(() => (this.healing = undefined));
  }

  /** The server has crashed or was killed: it comes back on the same port, and its clients reconnect. */
  private async heal(): Promise<void> {
    process.emitWarning('The bundled PostgreSQL is gone; it is started again.');
    while (!this.leaving && !this.presence?.here) {
      try {
        await this.join();
      } catch (error) {
        process.emitWarning(
          `The bundled PostgreSQL could not be joined again yet: ${(error as Error).message}`,
        );
        await sleep(1_000);
      }
    }
  }
}
