/** A venue of a journey's own. */
import { randomUUID } from 'node:crypto';
import { withDatabase } from './an-offer.ts';

/** Nothing else takes place there, and it is near to nothing: whoever loses a place here is led to no other. */
export async function aVenue(): Promise<string> {
  const id = randomUUID();
  await withDatabase(async (database) => {
    await database.query(
      `INSERT INTO venue (id, district_id, name, street, postal_code, city, accessibility, accessibility_note)
       SELECT $1, id, $2, 'Weg 1', '89073', 'Ulm', '{}', '{}' FROM district ORDER BY name LIMIT 1`,
      [id, `Haus ${id.slice(0, 8)}`],
    );
  });
  return id;
}
