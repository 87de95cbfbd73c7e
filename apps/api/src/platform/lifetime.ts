/** How the process ends: in order when asked to, at once when something broke that nobody caught. */
import type { LoggerService } from '@nestjs/common';

/** Requests in progress get this long; orchestrators kill after 30 s. */
const LONGEST_STOP_MS = 20_000;
/** One Ctrl+C arrives twice: from the terminal, and passed on by npm. */
const ECHO_MS = 1_000;

export class Lifetime {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private logger: LoggerService | undefined;
  private stopping: Promise<never> | undefined;

  /** Adds something to close; what was opened last is closed first. */
  readonly onStop = (step: () => Promise<unknown>): void => {
    this.steps.push(step);
  };

  /** Where to say what broke. */
  readonly logTo = (logger: LoggerService): void => {
    this.logger = logger;
  };

  /** Closes everything and ends the process with this code. */
  stop(code: number): Promise<never> {
    this.stopping ??= this.closeAll(code);
    return this.stopping;
  }

  /** Logs what broke. */
  report(error: unknown): void {
    this.logger?.fatal?.(error);
  }

  private async closeAll(code: number): Promise<never> {
    setTimeout(() => process.exit(code || 1), LONGEST_STOP_MS).unref();
    for (const step of this.steps.toReversed()) await step().catch((error: unknown) => this.report(error));
    process.exit(code);
  }
}

/** Watches for signals: the first stops in order, a second of the same kind at once. */
export function untilStopped(): Lifetime {
  const lifetime = new Lifetime();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    let firstAt: number | undefined;
    process.on(signal, () => {
      firstAt ??= performance.now();
      if (performance.now() - firstAt > ECHO_MS) process.exit(1);
      void lifetime.stop(0);
    });
  }
  process.on('unhandledRejection', (reason) => lifetime.report(reason));
  process.on('uncaughtException', (error) => {
    lifetime.report(error);
    void lifetime.stop(1);
  });
  return lifetime;
}
