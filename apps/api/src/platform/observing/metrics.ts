/** Numbers for Prometheus: how often, how long, how full; no label ever holds something a person typed. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Seconds; a page should answer within the third of these. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Histogram {
  name: string;
  /** In braces, or nothing. */
  labels: string;
  counts: number[];
  sum: number;
  total: number;
}

@Injectable()
export class Metrics {
  private readonly counters = new Map<string, number>();
  private readonly histograms = new Map<string, Histogram>();
  private readonly gauges = new Map<string, () => number>();
  private readonly eventLoop = monitorEventLoopDelay({ resolution: 20 });

  constructor(dataSource: DataSource) {
    this.eventLoop.enable();
    const pool = () => (dataSource.driver as unknown as { master?: PoolNumbers }).master;
    this.gauge('mitnand_database_connections', () => pool()?.totalCount ?? 0);
    this.gauge('mitnand_database_connections_idle', () => pool()?.idleCount ?? 0);
    this.gauge('mitnand_database_connections_awaited', () => pool()?.waitingCount ?? 0);
    this.gauge('mitnand_event_loop_delay_seconds_p99', () => this.eventLoop.percentile(99) / 1e9);
    this.gauge('mitnand_memory_bytes', () => process.memoryUsage.rss());
    this.gauge('mitnand_uptime_seconds', () => process.uptime());
  }

  /** Counts one. Labels must come from a short list of our own: routes, codes, fields of the schema. */
  count(name: string, labels: Record<string, string>): void {
    const series = `${name}${text(labels)}`;
    this.counters.set(series, (this.counters.get(series) ?? 0) + 1);
  }

  /** Adds a duration, in seconds. */
  observe(name: string, labels: Record<string, string>, seconds: number): void {
    const series = `${name}${text(labels)}`;
    let histogram = this.histograms.get(series);
    if (histogram === undefined)
      this.histograms.set(series, (histogram = emptyHistogram(name, text(labels))));
    for (let index = BUCKETS.length - 1; index >= 0 && seconds <= BUCKETS[index]!; index--)
      histogram.counts[index]! += 1;
    histogram.sum += seconds;
    histogram.total += 1;
  }

  /** A number that is read when somebody asks. */
  gauge(name: string, read: () => number): void {
    this.gauges.set(name, read);
  }

  /** Everything, in the Prometheus text format 0.0.4. */
  exposition(): string {
    const sorted = <V>(series: Map<string, V>) => [...series].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = [
      ...sorted(this.counters).map(([series, value]) => `${series} ${value}`),
      ...sorted(this.histograms).flatMap(([, histogram]) => histogramLines(histogram)),
      ...sorted(this.gauges).map(([name, read]) => `${name} ${read()}`),
    ];
    this.eventLoop.reset();
    return `${withTypes(lines).join('\n')}\n`;
  }
}

interface PoolNumbers {
  totalCount: number;
  idleCount: number;
  waitingCount: number;
}

function emptyHistogram(name: string, labels: string): Histogram {
  return { name, labels, counts: BUCKETS.map(() => 0), sum: 0, total: 0 };
}

function histogramLines({ name, labels, counts, sum, total }: Histogram): string[] {
  const inner = labels.slice(1, -1);
  const bucket = (bound: string, count: number) =>
    `${name}_bucket{${inner}${inner && ','}le="${bound}"} ${count}`;
  return [
    ...BUCKETS.map((bound, index) => bucket(String(bound), counts[index]!)),
    bucket('+Inf', total),
    `${name}_sum${labels} ${sum}`,
    `${name}_count${labels} ${total}`,
  ];
}

/** Values as Prometheus may read them; they come from short lists, so each is made readable once. */
const readable = new Map<string, string>();

function text(labels: Record<string, string>): string {
  let pairs = '';
  for (const label in labels) {
    const value = labels[label]!;
    let shown = readable.get(value);
    if (shown === undefined) readable.set(value, (shown = value.replace(/[^\w:./ -]/g, '_')));
    pairs += `${pairs && ','}${label}="${shown}"`;
  }
  return pairs && `{${pairs}}`;
}

function withTypes(lines: string[]): string[] {
  const families = Map.groupBy(lines, (line) => familyOf(line));
  return [...families].flatMap(([family, members]) => [
    `# TYPE ${family} ${typeOf(members[0]!)}`,
    ...members,
  ]);
}

function familyOf(line: string): string {
  return line.split(/[{ ]/)[0]!.replace(/_(bucket|sum|count)$/, '');
}

function typeOf(line: string): string {
  const name = line.split(/[{ ]/)[0]!;
  if (/_(bucket|sum|count)$/.test(name)) return 'histogram';
  return name.endsWith('_total') ? 'counter' : 'gauge';
}
