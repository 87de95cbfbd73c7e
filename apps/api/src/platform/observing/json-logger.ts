/** Nest's logger as lines of JSON (pino): what our own code chose to say, and nothing of requests by default. */
import type { LoggerService } from '@nestjs/common';
import { type Level, type Logger, pino } from 'pino';
import { currentRequest } from '../http/request-facts.ts';
import { describeError } from './describe-error.ts';
import { togetherEachTurn } from './log-lines.ts';
import type { Config } from '../settings/config.ts';

/** Nest lists every module and route at start: of use only when something is missing. */
const CHATTY = new Set<unknown>([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'NestApplication',
]);

export class JsonLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: Config['logLevel'], destination?: { write(line: string): void }) {
    const options = { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, mixin: ofRequest };
    this.pino = pino(options, destination ?? standardOutput());
  }

  log(message: unknown, ...context: unknown[]): void {
    this.write(CHATTY.has(context.at(-1)) ? 'debug' : 'info', message, context);
  }

  error(message: unknown, ...context: unknown[]): void {
    this.write('error', message, context);
  }

  fatal(message: unknown, ...context: unknown[]): void {
    this.write('fatal', message, context);
  }

  warn(message: unknown, ...context: unknown[]): void {
    this.write('warn', message, context);
  }

  debug(message: unknown, ...context: unknown[]): void {
    this.write('debug', message, context);
  }

  verbose(message: unknown, ...context: unknown[]): void {
    this.write('trace', message, context);
  }

  /** Nest gives the class that speaks as the last argument; stacks among the others are left out. */
  private write(level: Level, message: unknown, context: unknown[]): void {
    const from = context.at(-1);
    const fields = typeof from === 'string' && !from.includes('\n') ? { from } : {};
    if (message instanceof Error)
      this.pino[level]({ ...fields, msg: 'error', error: describeError(message) });
    else if (typeof message === 'object' && message !== null) this.pino[level]({ ...fields, ...message });
    else this.pino[level](fields, String(message));
  }
}

function standardOutput() {
  const output = pino.destination({ fd: process.stdout.fd, sync: true });
  return togetherEachTurn((text) => output.write(text));
}

function ofRequest(): object {
  const request = currentRequest();
  return request ? { requestId: request.requestId } : {};
}
