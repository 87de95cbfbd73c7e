/** An organisation of a journey's own. */
import { randomUUID } from 'node:crypto';
import { withDatabase } from './an-offer.ts';

export async function anOrganisation(): Promise<{ id: string; name: string }> {
  const id = randomUUID();
  const name = `Gartenverein ${id.slice(0, 8)}`;
  await withDatabase(async (database) => {
    await database.query(
      `INSERT INTO organisation (id, name, description, trust) VALUES ($1, $2, '{"de": "Gießt Beete."}', 'TRUSTED')`,
      [id, name],
    );
  });
  return { id, name };
}
