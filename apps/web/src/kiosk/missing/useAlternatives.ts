// What else there is for somebody's needs, near the time and the place that were wanted; and what one could wait for.
import { KioskAlternativesDocument } from '@mitnand/api-client/operations/kiosk-alternatives';
import { useQuery } from '../../shared/page/useQuery.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import type { Needs } from '../flow/needs.ts';
import type { FreeTime, FullSession } from '../time/free-time.ts';

interface Alternatives {
  /** False while they are on their way. */
  known: boolean;
  times: FreeTime[];
  waitFor: FullSession | null;
}

/** Near the time that is gone; near now where there is none. */
export function useAlternatives(needs: Needs, gone: FreeTime | null, skip = false): Alternatives {
  const kiosk = useKiosk().device;
  const { data, refusal } = useQuery(
    KioskAlternativesDocument,
    { ...needs, venueId: gone?.venue.id ?? kiosk!.venue.id, startsAt: gone?.startsAt ?? null },
    { skip },
  );
  return {
    known: Boolean(data ?? refusal),
    times: data?.alternativeTimes.times.map(({ time }) => time) ?? [],
    waitFor: data?.alternativeTimes.waitingFor ?? null,
  };
}
