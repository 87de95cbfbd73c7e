/** How well findings agree with what marked sentences expect, rule by rule. */
import type { Finding } from '../finding.ts';
import { type Expectation, readMarks } from './marked-sentence.ts';

export interface Score {
  expected: number;
  /** Expectations met with the very same words. */
  hits: number;
  /** Expectations that name words to write instead, and those among them that were met. */
  advised: number;
  wellAdvised: number;
  /** Findings that nobody expected. */
  falseAlarms: number;
  /** Sentences in which this was not to be found, and those among them in which it was. */
  clean: number;
  alarmed: number;
}

const zero = (): Score => ({
  expected: 0,
  hits: 0,
  advised: 0,
  wellAdvised: 0,
  falseAlarms: 0,
  clean: 0,
  alarmed: 0,
});

/** The score over all sentences, of one rule or of all. */
export function scoreOf(sentences: string[], check: (text: string) => Finding[], rule?: string): Score {
  const score = zero();
  for (const marked of sentences) {
    const { text, expectations } = readMarks(marked);
    const isMeant = (one: { rule: string }) => !rule || one.rule === rule;
    addTo(score, expectations.filter(isMeant), check(text).filter(isMeant));
  }
  return score;
}

function addTo(score: Score, expectations: Expectation[], findings: Finding[]): void {
  for (const expectation of expectations) {
    const met = findings.find((finding) => isSamePlace(finding, expectation));
    score.expected += 1;
    if (met) score.hits += 1;
    if (expectation.suggestion === undefined) continue;
    score.advised += 1;
    if (met?.suggestion === expectation.suggestion) score.wellAdvised += 1;
  }
  const alarms = findings.filter((finding) => !expectations.some((one) => isSamePlace(finding, one))).length;
  score.falseAlarms += alarms;
  if (expectations.length > 0) return;
  score.clean += 1;
  if (alarms > 0) score.alarmed += 1;
}

const isSamePlace = (finding: Finding, { rule, start, end }: Expectation) =>
  finding.rule === rule && finding.start === start && finding.end === end;

/** A table of the scores for the output of the test run. */
export function scoreTable(title: string, rows: [name: string, score: Score][]): string {
  const head = ['', 'expected', 'hits', 'hit rate', 'words right', 'false', 'false-alarm rate'];
  const lines = rows.map(([name, score]) => [
    name,
    `${score.expected}`,
    `${score.hits}`,
    rate(score.hits, score.expected),
    `${score.wellAdvised}/${score.advised}`,
    `${score.falseAlarms}`,
    `${rate(score.alarmed, score.clean)} of ${score.clean}`,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]!.length)));
  const printed = [head, ...lines].map((line) =>
    line
      .map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!)))
      .join('  '),
  );
  return `${[title, ...printed].join('\n')}\n`;
}

const rate = (part: number, whole: number) => (whole ? (part / whole).toFixed(3) : '–');
