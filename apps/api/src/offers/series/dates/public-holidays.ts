/** Public holidays of a federal state, as its holiday law sets them. */
import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import { isFederalState } from '../../../places/town/federal-states.ts';

const require = createRequire(import.meta.url);
const namesByStateAndYear = new Map<string, ReadonlyMap<string, string>>();

/**
 * The German name of the public holiday on a day, null on ordinary days. Holidays of single communities only (such
 * as Augsburg's Friedensfest) and silent days without the force of a holiday don't count.
 * @throws RangeError when the federal state is unknown
 */
export function publicHoliday(on: Temporal.PlainDate, federalState: string): string | null {
  return publicHolidays(on.year, federalState).get(on.toString()) ?? null;
}

/**
 * All public holidays of a year in a federal state (BW, BY, …), from the day as YYYY-MM-DD to the German name.
 * @throws RangeError when the federal state is unknown
 */
export function publicHolidays(year: number, federalState: string): ReadonlyMap<string, string> {
  const key = `${federalState} ${year}`;
  let names = namesByStateAndYear.get(key);
  if (!names) namesByStateAndYear.set(key, (names = computeHolidays(year, federalState)));
  return names;
}

function computeHolidays(year: number, federalState: string): ReadonlyMap<string, string> {
  if (!isFederalState(federalState)) throw new RangeError(`unknown federal state: ${federalState}`);
  // Loaded on first use: the package carries the holidays of the whole world and takes a tenth of a second.
  const GermanHolidays = require('date-holidays') as typeof Holidays;
  const calendar = new GermanHolidays('DE', federalState, { types: ['public'], languages: ['de'] });
  const names = new Map<string, string>();
  for (const { date, name } of calendar.getHolidays(year)) {
    const on = date.slice(0, 'YYYY-MM-DD'.length);
    const earlier = names.get(on);
    // In 2008 Ascension Day fell on the first of May.
    names.set(on, earlier ? `${earlier} und ${name}` : name);
  }
  return names;
}
