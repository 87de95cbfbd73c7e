// Pairs as many as can be: whoever came first makes way when there is another place for them.

/** Each of `some` with one of `others` that fits, for as many as possible; earlier `others` are tried first. */
export function pairUp<A, B>(
  some: readonly A[],
  others: readonly B[],
  fits: (one: A, other: B) => boolean,
): Map<A, B> {
  const holders = new Map<B, A>();
  // Augmenting paths (Kuhn 1955): small enough for a session, and never one pair short of what is possible.
  const find = (one: A, tried: Set<B>): boolean =>
    others.some((other) => {
      if (tried.has(other) || !fits(one, other)) return false;
      tried.add(other);
      const holder = holders.get(other);
      if (holder !== undefined && !find(holder, tried)) return false;
      holders.set(other, one);
      return true;
    });
  for (const one of some) find(one, new Set());
  return new Map([...holders].map(([other, one]) => [one, other]));
}
