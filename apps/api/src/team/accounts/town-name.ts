/** What the town is called, for authenticator apps and against passwords made of it; empty before the town is entered. */
import type { DataSource } from 'typeorm';

export async function townName(dataSource: DataSource): Promise<string> {
  const [town] = await dataSource.query<{ name: string }[]>('SELECT name FROM town WHERE id = 1');
  return town?.name ?? '';
}
