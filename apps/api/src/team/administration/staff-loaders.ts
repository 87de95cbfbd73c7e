/** What belongs to people of the staff, loaded for a whole list at once. */
import { In } from 'typeorm';
import { type Batch, grouped } from '../../platform/graphql/loaders.ts';
import { StaffLink } from '../links/staff-link.entity.ts';
import { StaffGrant } from '../accounts/staff-grant.entity.ts';

export const grantsOfStaff: Batch<string, StaffGrant[]> = async (staffIds, { dataSource }) => {
  const grants = await dataSource
    .getRepository(StaffGrant)
    .find({ where: { staffId: In([...staffIds]) }, order: { role: 'ASC', id: 'ASC' } });
  return grouped(staffIds, grants, ({ staffId }) => staffId);
};

/** Neither used nor withdrawn; some may be too old. */
export const linksOfStaff: Batch<string, StaffLink[]> = async (staffIds, { dataSource }) => {
  const links = await dataSource
    .getRepository(StaffLink)
    .createQueryBuilder('l')
    .where('l.staff_id = ANY(:staffIds) AND l.used_at IS NULL AND l.withdrawn_at IS NULL', { staffIds })
    .orderBy('l.expires_at')
    .getMany();
  return grouped(staffIds, links, ({ staffId }) => staffId!);
};

export const lastSeenOfStaff: Batch<string, Temporal.Instant | null> = async (staffIds, { dataSource }) => {
  const rows = await dataSource.query<{ id: string; at: Temporal.Instant }[]>(
    'SELECT staff_id AS id, max(last_seen_at) AS at FROM staff_session WHERE staff_id = ANY($1) GROUP BY staff_id',
    [staffIds],
  );
  const seen = new Map(rows.map(({ id, at }) => [id, at]));
  return staffIds.map((id) => seen.get(id) ?? null);
};
