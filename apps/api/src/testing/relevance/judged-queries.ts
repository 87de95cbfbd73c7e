// Queries with judgements, read from the files beside this one.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a judgement is about; days and times as those of filters. */
export interface Judged {
  readonly topic: string;
  readonly title: string;
  readonly district: string | null;
  readonly when: readonly string[];
}

export interface JudgedQuery {
  readonly text: string;
  /** Never looked at while the search was tuned. */
  readonly heldOut: boolean;
  /** Nothing must be found. */
  readonly nonsense: boolean;
  readonly gradeOf: (offer: Judged) => number;
}

interface Rules {
  readonly grades: [number, string[]][];
  district?: string;
  when?: string[];
}

/** Those of a file, in its order. */
export function judgedQueries(file: string): JudgedQuery[] {
  const queries: JudgedQuery[] = [];
  let rules: Rules = { grades: [] };
  for (const line of readFileSync(path.join(import.meta.dirname, file), 'utf8').split('\n')) {
    const [, mark, text] = /^([?!]{1,2}) (.+)$/.exec(line) ?? [];
    if (mark && text) {
      const own: Rules = { grades: [] };
      rules = own;
      const kind = { heldOut: mark.length === 2, nonsense: mark.startsWith('!') };
      queries.push({ text, ...kind, gradeOf: (offer) => gradeOf(own, offer) });
    } else readRule(rules, line);
  }
  return queries;
}

function readRule(rules: Rules, line: string): void {
  const [, name, rest] = /^(\w+): (.+)$/.exec(line) ?? [];
  if (!name || !rest) return;
  if (name === 'in') rules.district = rest;
  else if (name === 'when') rules.when = rest.split(' ');
  else rules.grades.push([Number(name), rest.match(/"[^"]+"|\S+/g) ?? []]);
}

function gradeOf({ grades, district, when }: Rules, offer: Judged): number {
  const meant = grades.filter(([, names]) => names.some((name) => means(name, offer)));
  const grade = Math.max(0, ...meant.map(([given]) => given));
  const elsewhere = district !== undefined && offer.district !== district;
  const otherwise = when?.some((wanted) => offer.when.includes(wanted)) === false;
  return Math.max(0, grade - (elsewhere || otherwise ? 2 : 0));
}

function means(name: string, { topic, title }: Judged): boolean {
  return name.startsWith('"') ? title.includes(name.slice(1, -1)) : topic === name;
}
