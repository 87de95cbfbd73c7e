// Holds the visit of whoever stands in front.
import { useMemo, useState } from 'react';
import type { KioskContextValue } from './KioskContext.ts';
import { arrive, freshVisit, goBack, goOn } from './visit.ts';

/** `round` is another one with each person, for whatever a page keeps beside the visit. */
export function useVisit(): { kiosk: KioskContextValue; round: number } {
  const [visit, setVisit] = useState(freshVisit);
  const [round, setRound] = useState(0);
  const deeds = useMemo(
    () =>
      ({
        change: (change) => setVisit((last) => ({ ...last, ...change })),
        go: (page, answered, part) =>
          setVisit((last) => goOn(last, part ? { page, part } : { page }, answered)),
        arrive: (page, answered) => setVisit((last) => arrive(last, page, answered)),
        back: () => setVisit(goBack),
        startOver: () => {
          setVisit(freshVisit);
          setRound((last) => last + 1);
        },
      }) satisfies Omit<KioskContextValue, 'visit' | 'venue'>,
    [],
  );
  const kiosk = useMemo(() => ({ visit, venue: null, ...deeds }), [visit, deeds]);
  return { kiosk, round };
}
