// Keeps many lines open with one timer: each second another fifteenth of them gets a sign of life.

/** Proxies drop connections that are silent for 30 to 60 s. */
const EVERY_SECONDS = 15;

export class StreamRing<Stream> {
  private readonly groups = Array.from({ length: EVERY_SECONDS }, () => new Set<Stream>());
  private second = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly sign: (stream: Stream) => void) {}

  /** Its first sign comes in fifteen seconds. */
  add(stream: Stream): void {
    this.groups[this.second]!.add(stream);
    this.timer ??= setInterval(() => this.turn(), 1_000).unref();
  }

  delete(stream: Stream): void {
    for (const group of this.groups) if (group.delete(stream)) break;
    if (this.groups.every(({ size }) => size === 0)) this.stop();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private turn(): void {
    this.second = (this.second + 1) % EVERY_SECONDS;
    for (const stream of this.groups[this.second]!) this.sign(stream);
  }
}
