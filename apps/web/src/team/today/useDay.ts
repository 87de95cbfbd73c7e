// A day as it is now: asked anew whenever something happens, kept on the page when the line is lost, never stored.
import { TodayDocument, type TodayQuery } from '@mitnand/api-client/operations/today';
import { TodayChangedDocument } from '@mitnand/api-client/operations/today-changed';
import type { Refusal } from '@mitnand/api-client/refusal';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../shared/page/useQuery.ts';

export type Day = TodayQuery['today'];
/** Whom to call, and what reached nobody. */
export type ToTell = Pick<TodayQuery, 'calls' | 'undeliveredMessages'>;

interface Shown {
  key: string;
  day: Day;
  toTell: ToTell;
  /** When it was so, in milliseconds since 1970 UTC. */
  at: number;
}

/** Asked at the latest after so long, in case a change was missed. */
const askAgainMs = 60_000;

/** `date` null is today in the town. `refusal` beside a day means: this is what was last known. */
export function useDay(date: string | null, venueIds: string[] | null) {
  const api = useApi();
  const variables = { day: date, venueIds };
  const key = JSON.stringify(variables);
  const [shown, setShown] = useState<Shown | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ask = useRef(() => {});

  useEffect(() => {
    let [over, asking, again] = [false, false, false];
    const askNow = async () => {
      again = asking;
      if (asking) return;
      asking = true;
      const { data, refusal: why } = await api.ask(TodayDocument, variables);
      asking = false;
      if (over) return;
      setRefusal(why ?? null);
      if (data) setShown({ key, day: data.today, toTell: data, at: Date.now() });
      if (again) void askNow();
    };
    ask.current = () => void askNow();
    void askNow();
    const stop = onEachChange(variables, ask.current);
    const timer = setInterval(ask.current, askAgainMs);
    const seenAgain = () => document.visibilityState === 'visible' && ask.current();
    document.addEventListener('visibilitychange', seenAgain);
    window.addEventListener('online', ask.current);
    return () => {
      over = true;
      stop();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seenAgain);
      window.removeEventListener('online', ask.current);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key holds the variables
  }, [api, key]);

  const known = shown?.key === key ? shown : null;
  return { day: known?.day, toTell: known?.toTell, at: known?.at, refusal, refresh: () => ask.current() };
}

/** Listens until it is stopped. The first word counts too, as after a lost line: something may have been missed before. */
function onEachChange(variables: object, tell: () => void): () => void {
  const address = new URL('/graphql/stream', location.href);
  address.searchParams.set('query', String(TodayChangedDocument));
  address.searchParams.set('variables', JSON.stringify(variables));
  const stream = new EventSource(address);
  stream.addEventListener('next', tell);
  stream.addEventListener('complete', () => stream.close());
  return () => stream.close();
}
