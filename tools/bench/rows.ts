/** The rows of the table: what each figure says, and which of them have a goal. */
import type { Figures } from './measure-town.ts';
import type { Row } from './table.ts';

const ROWS: (Omit<Row, 'values'> & { figure: string })[] = [
  { figure: 'warm', what: 'list, kept in memory : bare node:http, same bytes', goal: { least: 0.5 } },
  { figure: 'uncached', what: 'list, made anew : the same by raw SQL', goal: { least: 0.5 } },
  {
    figure: 'list grows',
    what: 'list, made anew: cost against the smallest town',
    unit: '×',
    goal: { most: 2 },
  },
  { figure: 'search grows', what: 'search: cost against the smallest town', unit: '×', goal: { most: 3 } },
  { figure: 'search', what: 'search : list, both made anew' },
  { figure: 'district', what: 'list of a part of town: cost against the whole list', unit: '×' },
  { figure: 'counts of a district', what: 'counts with a part of town: cost against the list', unit: '×' },
  { figure: 'counts of a search', what: 'counts with a text and three choices, likewise', unit: '×' },
  { figure: 'consultations', what: 'free times of all mentors, likewise', unit: '×' },
  {
    figure: 'times grows',
    what: 'free times with a worry, two weeks: cost against the smallest town',
    unit: '×',
  },
  { figure: 'alternatives grows', what: 'alternatives to a time, likewise', unit: '×', goal: { most: 3 } },
  { figure: 'absence grows', what: 'what an absence means, likewise', unit: '×', goal: { most: 3 } },
  { figure: 'rota grows', what: 'week of a venue’s rota, likewise', unit: '×' },
  { figure: 'own week grows', what: 'week of a mentor, likewise', unit: '×', goal: { most: 3 } },
  { figure: 'page', what: 'page of the list : bare node:http, same bytes' },
  { figure: 'booking', what: 'booking by GraphQL : its statements through pg', goal: { least: 0.4 } },
  { figure: 'console bookings', what: 'console, bookings: cost of a deep page against the first', unit: '×' },
  { figure: 'console offers', what: 'console, offers: cost of a deep page against the first', unit: '×' },
  { figure: 'memory', what: 'resident memory of the API that serves', unit: 'MB', goal: { most: 250 } },
];

/** Rows with the figures of each size. */
export function rowsOf(found: ReadonlyMap<number, Figures>): Row[] {
  return ROWS.map(({ figure, ...row }) => {
    const there = [...found].filter(([, figures]) => figures[figure] !== undefined);
    return { ...row, values: new Map(there.map(([size, figures]) => [size, figures[figure]!])) };
  });
}
