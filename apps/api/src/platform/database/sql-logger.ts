/** What TypeORM has to say, without parameters: they hold names, addresses and numbers of people. */
import { Logger } from '@nestjs/common';
import type { Logger as TypeOrmLogger } from 'typeorm';

const SLOW_MS = 500;

export class SqlLogger implements TypeOrmLogger {
  private readonly logger = new Logger('Database');

  logQuery(): void {
    // Statements are seen by the database's own log, where their parameters are guarded like the data.
  }

  logQueryError(error: string | Error, sql: string): void {
    const { code, constraint } = (typeof error === 'string' ? {} : error) as {
      code?: string;
      constraint?: string;
    };
    this.logger.debug({ msg: 'statement refused', sqlstate: code, constraint, sql: shortened(sql) });
  }

  logQuerySlow(milliseconds: number, sql: string): void {
    if (milliseconds >= SLOW_MS)
      this.logger.warn({ msg: 'slow statement', milliseconds, sql: shortened(sql) });
  }

  logSchemaBuild(): void {
    // Tables are made by migrations, which say themselves what they did.
  }

  logMigration(): void {
    // See `migrate`.
  }

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    const error = message as { code?: string };
    if (level === 'warn') this.logger.warn({ msg: 'database connection', code: error?.code ?? 'lost' });
  }
}

/** Statements are written with placeholders; quoted literals are cut out all the same. */
function shortened(sql: string): string {
  return sql
    .replace(/'(?:[^']|'')*'/g, "'…'")
    .replace(/\s+/g, ' ')
    .slice(0, 400);
}
