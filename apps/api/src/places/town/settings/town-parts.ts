// The parts in which a town's data are edited, and in which fields two versions of a part differ.
import { isDeepStrictEqual } from 'node:util';
import { retentionOf } from '../retention-times.ts';
import type { Town } from '../town.entity.ts';

const BASICS = ['name', 'federalState', 'languages'];
const PRIVACY = ['privacyContact', 'supervisoryAuthority', 'legalBasis'];

/** The part a field belongs to, also as a path: basics and privacy are edited together, everything else by itself. */
export function partOf(path: string): string {
  const [field] = path.split('.') as [string];
  if (BASICS.includes(field)) return 'basics';
  return PRIVACY.includes(field) ? 'privacyContact' : field;
}

/** Paths of what a change would make different, as `name` or `contact.phone`. */
export function differingFields(town: Town, change: Partial<Town>): string[] {
  const current: Record<string, unknown> = { ...town, retention: retentionOf(town) };
  return Object.entries(change).flatMap(([field, mine]) => differing(field, current[field], mine));
}

function differing(path: string, theirs: unknown, mine: unknown): string[] {
  if (!isRecord(theirs) || !isRecord(mine)) return isDeepStrictEqual(theirs, mine) ? [] : [path];
  return Object.keys(mine).flatMap((key) => differing(`${path}.${key}`, theirs[key], mine[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('epochMilliseconds' in value)
  );
}
