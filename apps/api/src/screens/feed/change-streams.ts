// Open lines of players: each is told at once when what it shows reads differently. Tens of thousands cost a process little:
// one timer keeps all of them open, and a change is looked after once for all screens with the same key.
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/domain-error.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Metrics } from '../../platform/observing/metrics.ts';
import { describeError } from '../../platform/observing/describe-error.ts';
import { ChangedDates } from './changed-dates.ts';
import { DocumentMemory } from './document-memory.ts';
import { StreamRing } from './stream-ring.ts';

/** A few kilobytes each. */
const MOST_STREAMS = 50_000;
/** A computing centre behind one address; a house has a few dozen. */
const MOST_OF_ONE_SOURCE = 2_000;
/** Changes that come together are looked after together. */
const GATHER_MS = 20;
/** Of its time a process gives a third to looking after screens, however much changes. */
const REST = 2;
const LEAST_REST_MS = 200;
/** Somebody who takes nothing for so long is gone. */
const MOST_UNREAD_BYTES = 16_384;

interface Stream {
  readonly raw: FastifyReply['raw'];
  told: string;
}

@Injectable()
export class ChangeStreams implements OnModuleDestroy {
  private readonly logger = new Logger(ChangeStreams.name);
  private readonly byKey = new Map<string, Set<Stream>>();
  private readonly perSource = new Map<string, number>();
  private readonly ring = new StreamRing<Stream>((stream) => write(stream, ':\n\n'));
  private open = 0;
  private timer: NodeJS.Timeout | undefined;
  private changedAgain = false;
  private stopping = false;

  constructor(
    notices: ChangeNotices,
    dates: ChangedDates,
    metrics: Metrics,
    private readonly memory: DocumentMemory,
  ) {
    notices.onChange((slotIds) => {
      if (slotIds === null) this.lookSoon(GATHER_MS);
    });
    // After the memory has forgotten what shows them.
    dates.onChange(() => this.lookSoon(GATHER_MS));
    metrics.gauge('mitnand_screen_streams', () => this.open);
  }

  /** Says which version there is, now and whenever there is another. @throws DomainError NOT_FOUND, RATE_LIMITED, UNAVAILABLE */
  async follow(key: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { sourceKey } = request.facts;
    const ofSource = this.perSource.get(sourceKey) ?? 0;
    if (ofSource >= MOST_OF_ONE_SOURCE) throw new DomainError('RATE_LIMITED', { minutes: 1 });
    if (this.stopping || this.open >= MOST_STREAMS) throw new DomainError('UNAVAILABLE');
    // Gone before it came here: nobody would say so again.
    if (reply.raw.destroyed) return;
    this.open++;
    this.perSource.set(sourceKey, ofSource + 1);
    const stream: Stream = { raw: reply.raw, told: '' };
    let there = true;
    reply.raw.once('close', () => {
      there = false;
      this.forget(key, stream, sourceKey);
    });
    const { version } = await this.memory.ofScreen(key);
    if (!there) return;
    sendHead(reply);
    this.ring.add(stream);
    this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(stream));
    tell(stream, version);
    // What changed since the look above was told to those who were here then.
    this.lookSoon(GATHER_MS);
  }

  /** Before the server waits for its connections to end; players connect again, to this process or another. */
  onModuleDestroy(): void {
    this.stopping = true;
    clearTimeout(this.timer);
    this.ring.stop();
    for (const streams of this.byKey.values()) for (const { raw } of streams) raw.end();
  }

  private forget(key: string, stream: Stream, sourceKey: string): void {
    this.open--;
    this.ring.delete(stream);
    const left = this.perSource.get(sourceKey)! - 1;
    if (left > 0) this.perSource.set(sourceKey, left);
    else this.perSource.delete(sourceKey);
    const streams = this.byKey.get(key);
    if (streams?.delete(stream) && streams.size === 0) this.byKey.delete(key);
  }

  private lookSoon(inMs: number): void {
    if (this.stopping || this.byKey.size === 0) return;
    this.changedAgain = true;
    this.timer ??= setTimeout(() => void this.lookAfterAll(), inMs).unref();
  }

  private async lookAfterAll(): Promise<void> {
    this.changedAgain = false;
    const started = performance.now();
    const failures = await Promise.all([...this.byKey.keys()].map((key) => this.lookAfter(key)));
    this.warn(failures.filter((failure) => failure !== null));
    const rest = Math.max(LEAST_REST_MS, REST * (performance.now() - started));
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.changedAgain) this.lookSoon(0);
    }, rest).unref();
  }

  /** Why it isn't known what it shows: players keep what they have, and ask each minute. */
  private async lookAfter(key: string): Promise<{ readonly error: unknown } | null> {
    const version = await this.memory.ofScreen(key).then(
      (kept) => kept.version,
      (error: unknown) => (error instanceof DomainError && error.code === 'NOT_FOUND' ? GONE : { error }),
    );
    if (typeof version !== 'string') return version;
    for (const stream of this.byKey.get(key) ?? []) {
      if (stream.told !== version) tell(stream, version);
      if (version === GONE) stream.raw.end();
    }
    return null;
  }

  /** Once for all: what keeps one from being looked after keeps the others too. */
  private warn(failures: readonly { readonly error: unknown }[]): void {
    const [first] = failures;
    if (!first) return;
    const screens = failures.length;
    this.logger.warn({ msg: 'screens not looked after', screens, error: describeError(first.error) });
  }
}

/** Of a key that opens nothing any more: who asks then is told so. */
const GONE = '';

function tell(stream: Stream, version: string): void {
  stream.told = version;
  write(stream, `event: changed\ndata: ${JSON.stringify({ version })}\n\n`);
}

function write({ raw }: Stream, text: string): void {
  if (raw.writableEnded) return;
  if (raw.writableLength > MOST_UNREAD_BYTES) raw.destroy();
  else raw.write(text);
}

function sendHead(reply: FastifyReply): void {
  reply.hijack();
  reply.raw.socket?.setNoDelay(true);
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    // A kept connection would hold up a stopping process.
    connection: 'close',
  });
  reply.raw.write('retry: 5000\n\n');
}
