// Holds the visit of whoever stands in front.
import { useCallback, useMemo, useState } from 'react';
import { wipeDevice } from '../idle/wipe-device.ts';
import type { KioskContextValue } from './KioskContext.ts';
import { changeIn, firstRound, nextRound } from './round.ts';
import { arrive, goBack, goInstead, goOn, type Visit } from './visit.ts';

type Deeds = Omit<KioskContextValue, 'visit' | 'device'>;

/** `round` is another one with each person, for whatever a page keeps beside the visit. */
export function useVisit(): { visit: Visit; round: number; deeds: Deeds } {
  const [{ number: round, visit }, setRound] = useState(firstRound);
  const startOver = useCallback(() => {
    wipeDevice();
    setRound(nextRound);
  }, []);
  // Those of an earlier round do nothing, whoever still holds them.
  const deeds = useMemo((): Deeds => {
    const turn = (change: (visit: Visit) => Visit) => setRound((last) => changeIn(last, round, change));
    return {
      change: (change) => turn((last) => ({ ...last, ...change })),
      go: (page, answered, part) => turn((last) => goOn(last, part ? { page, part } : { page }, answered)),
      goInstead: (of, page, answered) => turn((last) => goInstead(last, of, page, answered)),
      arrive: (page, answered) => turn((last) => arrive(last, page, answered)),
      note: (wish) => turn((last) => ({ ...last, noted: [...last.noted, wish] })),
      back: (answered) => turn((last) => goBack(last, answered)),
      startOver,
    };
  }, [round, startOver]);
  return { visit, round, deeds };
}
