/** Ids of all rows: uuid v7 (RFC 9562, 5.7), made by the API so that a row's id is known before it is stored. */
import { uuidv7 } from 'uuidv7';

/** A new id; ids made later by the same process sort after earlier ones. */
export function newId(): string {
  return uuidv7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text from outside can be an id at all; PostgreSQL would refuse anything else as bad input. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
