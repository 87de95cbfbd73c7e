// Whether what an organisation posts is public without being read first.
import type { EntityManager } from 'typeorm';
import type { Batch } from '../../../platform/graphql/loaders.ts';

/** So many offers of a new organisation are read; then it has shown how it posts. */
const FIRST_OFFERS = 3;

const SQL = `SELECT id FROM organisation WHERE id = ANY($1) AND (trust = 'TRUSTED' OR (trust = 'FIRST_OFFERS' AND (
    SELECT count(*) FROM (
      SELECT 1 FROM offer WHERE offer.organisation_id = organisation.id AND published_at IS NOT NULL LIMIT ${FIRST_OFFERS}
    ) published) = ${FIRST_OFFERS}))`;

export async function isTrusted(entities: EntityManager, organisationId: string): Promise<boolean> {
  if (!organisationId) return false;
  const trusted = await entities.query<unknown[]>(SQL, [[organisationId]]);
  return trusted.length > 0;
}

/** The same for many. */
export const trustOfOrganisations: Batch<string, boolean> = async (ids, { dataSource }) => {
  const rows = await dataSource.query<{ id: string }[]>(SQL, [ids]);
  const trusted = new Set(rows.map(({ id }) => id));
  return ids.map((id) => trusted.has(id));
};
