// Asks again when places change anywhere in town, as the other views do, though not with each change.
import { useEffect, useRef } from 'react';
import { useSlotStream } from '../../../shared/offers/useSlotStream.ts';

/** While many book at once one answer in so many milliseconds is enough for a map. */
const PAUSE = 3_000;

export function useRefreshOnChanges(refresh: () => void): void {
  const latest = useRef(refresh);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const asked = useRef(0);
  useEffect(() => void (latest.current = refresh));
  useEffect(() => () => clearTimeout(waiting.current), []);
  const ask = () => {
    waiting.current = undefined;
    asked.current = Date.now();
    latest.current();
  };
  useSlotStream(
    null,
    () => (waiting.current ??= setTimeout(ask, Math.max(0, asked.current + PAUSE - Date.now()))),
    ask,
  );
}
