// The town's name and contact stand on every page; one answer serves the pages of two seconds.
import { TownDocument, type TownQuery } from '@mitnand/api-client/operations/town';
import type { Language } from '@mitnand/i18n/languages';
import type { Town } from '../../shared/page/PageContext.ts';
import type { Execute } from './executing-fetch.ts';

const keptFor = 2_000;
const known = new Map<Language, { town: Town; at: number }>();

/** The town in a language. Throws when the API does not answer. */
export async function loadTown(execute: Execute, language: Language): Promise<Town> {
  const last = known.get(language);
  if (last && Date.now() - last.at < keptFor) return last.town;
  const { data, errors } = await execute(String(TownDocument), {}, language);
  if (!data) throw new Error('The town could not be read', { cause: errors });
  const { town } = JSON.parse(JSON.stringify(data)) as TownQuery;
  known.set(language, { town, at: Date.now() });
  return town;
}

/** The town as last seen, for the page that says that something failed. */
export function lastKnownTown(language: Language): Town | undefined {
  return known.get(language)?.town ?? known.values().next().value?.town;
}
