// A role in words, with what it is for.
import type { Translate } from '@mitnand/i18n/translator';
import type { Role } from './me.ts';

interface NamedGrant {
  role: Role;
  venue?: { name: string } | null;
  organisation?: { name: string } | null;
}

/** `Quartiersteam, Bürgerhaus Mitte`. */
export function roleWords(t: Translate, { role, venue, organisation }: NamedGrant): string {
  const place = venue?.name ?? organisation?.name;
  const name = t(`team.role.${role}`);
  return place ? t('team.roleAt', { role: name, place }) : name;
}
