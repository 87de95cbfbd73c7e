// Keys that a trembling finger touches twice are pressed once.
import { useRef, type MouseEvent } from 'react';
import { isTrembling, type Touch } from './trembling.ts';

/** One that is meant to be pressed many times counts each time. */
const KEY = '.key:not(.key--repeats)';

/** Hears each click before the keys within do. */
export function useSteadyHand() {
  const last = useRef<Touch | null>(null);
  return (event: MouseEvent) => {
    const { target, timeStamp, detail } = event;
    const touch = { key: (target as Element).closest(KEY), at: timeStamp, byFinger: detail > 0 };
    if (isTrembling(touch, last.current)) event.stopPropagation();
    else last.current = touch;
  };
}
