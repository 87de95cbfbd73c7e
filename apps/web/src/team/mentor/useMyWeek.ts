// The own week as it is now: asked again each half minute and when the page is looked at, kept when the line is lost.
import { MyWeekDocument, type MyWeekQuery } from '@mitnand/api-client/operations/my-week';
import type { Refusal } from '@mitnand/api-client/refusal';
import type {
  OwnTalkFragment,
  OwnWeekSessionFragment,
  SwapQuestionFragment,
} from '@mitnand/api-client/types';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../shared/page/useQuery.ts';

export type MyWeek = MyWeekQuery['myWeek'];
export type OwnSession = OwnWeekSessionFragment;
export type OwnTalk = OwnTalkFragment;
export type SwapQuestion = SwapQuestionFragment;

interface Shown {
  from: string | null;
  data: MyWeekQuery;
  /** In milliseconds since 1970 UTC. */
  at: number;
}

const askAgainMs = 30_000;

/** `from` null: from today. A refusal beside a week means: this is what was last known. */
export function useMyWeek(from: string | null) {
  const api = useApi();
  const [shown, setShown] = useState<Shown | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ask = useRef(() => {});
  useEffect(() => {
    let over = false;
    ask.current = () =>
      void api.ask(MyWeekDocument, { from }).then(({ data, refusal: why }) => {
        if (over) return;
        setRefusal(why ?? null);
        if (data) setShown({ from, data, at: Date.now() });
      });
    const look = () => document.visibilityState === 'visible' && ask.current();
    ask.current();
    const timer = setInterval(look, askAgainMs);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', look);
    return () => {
      over = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', look);
    };
  }, [api, from]);
  const known = shown?.from === from ? shown : null;
  return {
    week: known?.data.myWeek,
    swaps: known?.data.mentorSwaps ?? [],
    at: known?.at ?? 0,
    refusal,
    refresh: () => ask.current(),
  };
}
