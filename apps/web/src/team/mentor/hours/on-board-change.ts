// Listens to the board of a venue until it is stopped; the first word counts too: something may have been missed before.
import { CallBoardChangedDocument } from '@mitnand/api-client/operations/call-board-changed';

export function onBoardChange(key: string, tell: () => void): () => void {
  const address = new URL('/graphql/stream', location.href);
  address.searchParams.set('query', String(CallBoardChangedDocument));
  address.searchParams.set('variables', JSON.stringify({ key }));
  const stream = new EventSource(address);
  stream.addEventListener('next', tell);
  stream.addEventListener('complete', () => stream.close());
  return () => stream.close();
}
