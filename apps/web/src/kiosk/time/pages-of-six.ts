// At most six answers on a page; where there are more, the sixth leads to the rest.

const MOST = 6;

/** The page that begins with the item `from`, or at the beginning, and the item with which the next one begins. */
export function pageFrom<Item>(
  items: readonly Item[],
  from: Item | undefined,
): { shown: readonly Item[]; next?: Item } {
  const rest = items.slice(Math.max(0, from === undefined ? 0 : items.indexOf(from)));
  const next = rest[MOST - 1];
  return rest.length > MOST && next !== undefined
    ? { shown: rest.slice(0, MOST - 1), next }
    : { shown: rest };
}
