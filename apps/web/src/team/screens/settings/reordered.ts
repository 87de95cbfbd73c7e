// Things in an order of one's own: chosen, left out, and moved by one place.

/** The list with what is at `from` one place up (-1) or down (1); the same list where there is no such place. */
export function moved<Item>(list: readonly Item[], from: number, by: -1 | 1): readonly Item[] {
  const to = from + by;
  if (from < 0 || from >= list.length || to < 0 || to >= list.length) return list;
  const next = [...list];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}
