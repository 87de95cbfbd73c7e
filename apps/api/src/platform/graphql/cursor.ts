// Cursors: where a page of a list ended, as one word that clients hand back without reading it.
import { DomainError } from '../domain-error.ts';
import { isId } from '../ids.ts';

/** The last row of a page: which list it was (and which part of it), its sort key as text, and its id. */
export interface CursorKey {
  readonly list: string;
  readonly key: string;
  readonly id: string;
}

export function encodeCursor({ list, key, id }: CursorKey): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString('base64url');
}

/** Whether a text can be a key of a list, per list; anything else was not made here. */
export type CursorLists = Readonly<Record<string, (key: string) => boolean>>;

/** @throws DomainError BAD_INPUT on `after` when the text is no cursor of one of these lists */
export function decodeCursor(after: string, lists: CursorLists): CursorKey {
  const read = parsed(after);
  if (Array.isArray(read) && read.length === 3 && read.every((part) => typeof part === 'string')) {
    const [list, key, id] = read as [string, string, string];
    if (Object.hasOwn(lists, list) && lists[list]!(key) && isId(id)) return { list, key, id };
  }
  throw new DomainError('BAD_INPUT', {}, 'after');
}

function parsed(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString());
  } catch {
    return undefined;
  }
}
