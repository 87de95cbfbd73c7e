/** Numbers nobody has yet, for rows that come by COPY and can't be tried one after the other. */
import type { DataSource } from 'typeorm';

/** So many different ones. */
export async function freeNumbers(
  dataSource: DataSource,
  table: 'booking' | 'offer',
  count: number,
  make: () => string,
): Promise<string[]> {
  const numbers = new Set<string>();
  while (numbers.size < count) {
    while (numbers.size < count) numbers.add(make());
    const taken = await dataSource.query<{ number: string }[]>(
      `SELECT number FROM ${table} WHERE number = ANY($1)`,
      [[...numbers]],
    );
    for (const { number } of taken) numbers.delete(number);
  }
  return [...numbers];
}
