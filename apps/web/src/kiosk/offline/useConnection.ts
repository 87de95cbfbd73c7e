// Whether the server can be reached, found out by asking it now and then; and a new beginning when that is due.
import { useEffect, useRef, useState } from 'react';
import { isUnsettled } from '../booking/unsettled.ts';
import { shouldBeginAnew } from './recovery.ts';
import { ownVersion, versionIn } from './version.ts';

const ASK_EACH_MS = 10_000;
const PATIENCE_MS = 8_000;
/** Each so many times it is also asked for the page itself, to see its version. */
const TURNS_PER_VERSION = 30;

/** @returns whether the server can be reached. While `inUse` is true nothing begins anew. */
export function useConnection(inUse: boolean): boolean {
  const [connected, setConnected] = useState(true);
  const health = useRef({ wasAway: false, outdated: false });
  const used = useRef(inUse);
  useEffect(() => {
    used.current = inUse;
  }, [inUse]);
  useEffect(() => {
    let turn = 0;
    let stopped = false;
    const look = async () => {
      // Once may be an accident: nobody is told before the second time.
      const text = (await answersAt('/readyz')) ?? (await answersAt('/readyz'));
      const answers = navigator.onLine && text !== null;
      if (stopped) return;
      setConnected(answers);
      if (!answers) return void (health.current.wasAway = true);
      if (++turn % TURNS_PER_VERSION === 0 && !used.current) {
        const version = versionIn((await answersAt('/kiosk')) ?? '');
        health.current.outdated = version !== null && version !== ownVersion();
      }
      // Whoever left may have left a place that is being given back.
      const inUse = used.current || isUnsettled();
      if (!stopped && shouldBeginAnew({ ...health.current, runningFor: performance.now() }, inUse))
        location.replace('/kiosk');
    };
    const lookNow = () => void look();
    const timer = setInterval(lookNow, ASK_EACH_MS);
    addEventListener('online', lookNow);
    addEventListener('offline', lookNow);
    return () => {
      stopped = true;
      clearInterval(timer);
      removeEventListener('online', lookNow);
      removeEventListener('offline', lookNow);
    };
  }, []);
  return connected;
}

/** The text of an answer; null when none comes or the server says that it can't. “Not so often” (429) is an answer too. */
async function answersAt(path: string): Promise<string | null> {
  try {
    const answer = await fetch(path, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.status < 500 ? await answer.text() : null;
  } catch {
    return null;
  }
}
