// Listens to the board of a venue until it is stopped; the first word says how it stands and is known already.
import { CallBoardChangedDocument } from '@mitnand/api-client/operations/call-board-changed';

export function onBoardChange(key: string, tell: () => void): () => void {
  const address = new URL('/graphql/stream', location.href);
  address.searchParams.set('query', String(CallBoardChangedDocument));
  address.searchParams.set('variables', JSON.stringify({ key }));
  const stream = new EventSource(address);
  let first = true;
  stream.addEventListener('next', () => {
    if (!first) tell();
    first = false;
  });
  stream.addEventListener('complete', () => stream.close());
  return () => stream.close();
}
