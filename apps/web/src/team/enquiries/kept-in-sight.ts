// A list is asked anew after each deed; what was just done with a row stays where it was, so that it can be taken back.
import type { EnquiryRowFragment } from '@mitnand/api-client/types';

type Row = Pick<EnquiryRowFragment, 'id'>;

/**
 * The rows as they came, in the state they were brought to here; one that left the list meanwhile keeps its place.
 * @param shown ids in the order they were shown last
 */
export function keptInSight<R extends Row>(
  nodes: readonly R[],
  changed: ReadonlyMap<string, R>,
  shown: readonly string[],
): R[] {
  const rows = nodes.map((node) => changed.get(node.id) ?? node);
  shown.forEach((id, place) => {
    const gone = changed.get(id);
    if (gone && !rows.some((row) => row.id === id)) rows.splice(place, 0, gone);
  });
  return rows;
}
