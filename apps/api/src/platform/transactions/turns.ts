/** Lines in memory before what is locked in the database anyway, so that a crowd does not hold every connection. */
import { Injectable } from '@nestjs/common';
import { DomainError } from '../domain-error.ts';

/** One works under the lock, the other is on its way to it. */
const AT_ONCE = 2;
/** More than that would wait longer than anyone does before a page. */
const LONGEST_LINE = 2_000;

/** Those who wait, first come first served, and how many are being served. */
interface Line {
  served: number;
  readonly waiting: (() => void)[];
}

@Injectable()
export class Turns {
  private readonly lines = new Map<string, Line>();

  /**
   * Does `work` when it is this caller's turn among those of the same key in this process.
   * @throws DomainError UNAVAILABLE at once when so many wait already; nothing has been done then
   */
  async take<T>(key: string, work: () => Promise<T>, longestLine = LONGEST_LINE): Promise<T> {
    const line = this.lines.get(key) ?? { served: 0, waiting: [] };
    this.lines.set(key, line);
    if (line.served < AT_ONCE) line.served++;
    else await inLine(line, longestLine);
    try {
      return await work();
    } finally {
      const next = line.waiting.shift();
      if (next) next();
      else if (--line.served === 0) this.lines.delete(key);
    }
  }
}

function inLine({ waiting }: Line, longest: number): Promise<void> {
  if (waiting.length >= longest) throw new DomainError('UNAVAILABLE');
  return new Promise((resolve) => waiting.push(resolve));
}
