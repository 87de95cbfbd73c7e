// Asks the API every query and says how well it answered.
import type { Api } from '../servers/api.ts';
import type { Judged, JudgedQuery } from './judged-queries.ts';
import { ndcg } from './ndcg.ts';

export interface Measured {
  readonly query: JudgedQuery;
  readonly titles: string[];
  readonly ndcg: number;
}

export interface Figures {
  readonly queries: number;
  /** Mean over the queries that mean something. */
  readonly ndcg: number;
  /** Share of them without any result. */
  readonly empty: number;
  /** Share of the senseless ones with a result. */
  readonly noise: number;
}

const SEARCH = `query ($text: String!) { offers(filter: { text: $text }, first: 10) { nodes { number title } } }`;

/** The first ten results of each query, judged; offers are known by their number. */
export async function measureSearch(
  api: Api,
  queries: readonly JudgedQuery[],
  offers: ReadonlyMap<string, Judged>,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const query of queries) {
    const { nodes } = (await api.data(SEARCH, { text: query.text })).offers;
    const grades = nodes.map(({ number }: { number: string }) => query.gradeOf(offers.get(number)!));
    const all = [...offers.values()].map(query.gradeOf);
    const titles = nodes.map(({ title }: { title: string }, index: number) => `${grades[index]} ${title}`);
    measured.push({ query, titles, ndcg: ndcg(grades, all) });
  }
  return measured;
}

/** Of some queries together. */
export function figuresOf(measured: readonly Measured[]): Figures {
  const meant = measured.filter(({ query }) => !query.nonsense);
  const senseless = measured.filter(({ query }) => query.nonsense);
  const share = (part: number, of: number) => (of === 0 ? 0 : part / of);
  return {
    queries: measured.length,
    ndcg: share(
      meant.reduce((sum, each) => sum + each.ndcg, 0),
      meant.length,
    ),
    empty: share(meant.filter(({ titles }) => titles.length === 0).length, meant.length),
    noise: share(senseless.filter(({ titles }) => titles.length > 0).length, senseless.length),
  };
}

/** One line for people. */
export function inWords(name: string, { queries, ndcg, empty, noise }: Figures): string {
  const percent = (share: number) => `${Math.round(share * 1_000) / 10} %`;
  return `${name}: ${queries} queries, nDCG@10 ${ndcg.toFixed(3)}, without a result ${percent(empty)}, noise ${percent(noise)}`;
}
