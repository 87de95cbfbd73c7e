// Whose turn it is, for ever: each as often as its weight says and as evenly spread as can be, ties in the order given.
export function* inTurn<T>(all: readonly T[], weightOf: (one: T) => number): Generator<T, void> {
  const credits = all.map(() => 0);
  const total = all.reduce((sum, one) => sum + weightOf(one), 0);
  while (total > 0) {
    all.forEach((one, at) => (credits[at]! += weightOf(one)));
    const next = credits.indexOf(Math.max(...credits));
    credits[next]! -= total;
    yield all[next]!;
  }
}
