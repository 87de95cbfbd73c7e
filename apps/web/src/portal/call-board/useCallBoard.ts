// The board of a venue as it is now: told by the server, and the last that was told stays when the line is down.
import { CallBoardDocument } from '@mitnand/api-client/operations/call-board';
import {
  CallBoardChangedDocument,
  type CallBoardChangedSubscription,
} from '@mitnand/api-client/operations/call-board-changed';
import type { BoardOfVenueFragment } from '@mitnand/api-client/types';
import { useEffect, useState } from 'react';
import { useQuery } from '../../shared/page/useQuery.ts';

/** A browser gives up after some refusals; a board that hangs on a wall has nobody to reload it. */
const TRY_AGAIN_MS = 5_000;

export function useCallBoard(key: string) {
  const { data, refusal } = useQuery(CallBoardDocument, { key });
  const [told, setTold] = useState<BoardOfVenueFragment | null>(null);
  /** Since when the line is down, in milliseconds since 1970 UTC: what is shown was true then. */
  const [lostAt, setLostAt] = useState<number | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const address = new URL('/graphql/stream', location.href);
    address.searchParams.set('query', String(CallBoardChangedDocument));
    address.searchParams.set('variables', JSON.stringify({ key }));
    const stream = new EventSource(address);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      stream.close();
      clearTimeout(timer);
      timer = setTimeout(() => setRound((before) => before + 1), TRY_AGAIN_MS);
    };
    stream.onopen = () => setLostAt(null);
    stream.onerror = () => {
      setLostAt((since) => since ?? Date.now());
      again();
    };
    stream.addEventListener('next', ({ data: text }) => {
      const board = (JSON.parse(String(text)) as { data?: CallBoardChangedSubscription }).data
        ?.callBoardChanged;
      if (board) setTold(board);
    });
    // The server stops or starts anew.
    stream.addEventListener('complete', again);
    return () => {
      stream.close();
      clearTimeout(timer);
    };
  }, [key, round]);
  return { board: told ?? data?.callBoard, lostAt, refusal };
}
