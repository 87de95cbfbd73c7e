// Holds the visit of whoever stands in front.
import { useMemo, useState } from 'react';
import { wipeDevice } from '../idle/wipe-device.ts';
import type { KioskContextValue } from './KioskContext.ts';
import { arrive, freshVisit, goBack, goInstead, goOn, type Visit } from './visit.ts';

type Deeds = Omit<KioskContextValue, 'visit' | 'device'>;

/** `round` is another one with each person, for whatever a page keeps beside the visit. */
export function useVisit(): { visit: Visit; round: number; deeds: Deeds } {
  const [visit, setVisit] = useState(freshVisit);
  const [round, setRound] = useState(0);
  const deeds = useMemo(
    (): Deeds => ({
      change: (change) => setVisit((last) => ({ ...last, ...change })),
      go: (page, answered, part) =>
        setVisit((last) => goOn(last, part ? { page, part } : { page }, answered)),
      goInstead: (of, page) => setVisit((last) => goInstead(last, of, page)),
      arrive: (page, answered) => setVisit((last) => arrive(last, page, answered)),
      note: (wish) => setVisit((last) => ({ ...last, noted: [...last.noted, wish] })),
      back: (answered) => setVisit((last) => goBack(last, answered)),
      startOver: () => {
        wipeDevice();
        setVisit(freshVisit);
        setRound((last) => last + 1);
      },
    }),
    [],
  );
  return { visit, round, deeds };
}
