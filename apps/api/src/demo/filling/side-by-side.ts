/** Works through a list in a few lanes at once, so that waiting for the database costs less time. */

/** Leaves connections of a small pool to others. */
const LANES = 4;

/** Begins with the items in their order. After a failure nothing new is begun, and what runs is waited for. */
export async function sideBySide<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const failures: unknown[] = [];
  const lane = async () => {
    while (waiting.length > 0 && failures.length === 0) {
      await work(waiting.shift()!).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (failures.length > 0) throw failures[0];
}
