/** The one source of "now": domain code and SQL receive the time from here, so that a test can set it. */
import { Injectable } from '@nestjs/common';

@Injectable()
export class Clock {
  /** The present instant, cut to milliseconds because `timestamptz(3)` keeps no more. */
  now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(Date.now());
  }
}

/** A clock that stands still until it is told to move; used by tests and by the demo town. */
export class SettableClock extends Clock {
  private instant: Temporal.Instant;

  constructor(start: Temporal.Instant | string = '2026-11-23T08:00:00Z') {
    super();
    this.instant = toMilliseconds(start);
  }

  override now(): Temporal.Instant {
    return this.instant;
  }

  /** Sets the time to an instant, or to an RFC 3339 text. */
  set(instant: Temporal.Instant | string): void {
    this.instant = toMilliseconds(instant);
  }

  /** Moves the time on, e.g. `clock.advance({ hours: 2 })`; days have 24 hours here. */
  advance({ days = 0, ...time }: Temporal.DurationLikeObject): void {
    this.instant = this.instant.add({ hours: 24 * days }).add({ minutes: 0, ...time });
  }
}

function toMilliseconds(instant: Temporal.Instant | string): Temporal.Instant {
  return Temporal.Instant.from(instant).round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
}
