// What else there is for somebody's needs, near the time and the place that were wanted; and what one could wait for.
import { KioskAlternativesDocument } from '@mitnand/api-client/operations/kiosk-alternatives';
import type { Refusal } from '@mitnand/api-client/refusal';
import { useQuery } from '../../shared/page/useQuery.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import type { Needs } from '../flow/needs.ts';
import type { WantedList, WantedTime } from '../flow/wanted.ts';
import type { FreeTime } from '../time/free-time.ts';

interface Alternatives {
  /** Null while they are on their way. */
  times: WantedTime[] | null;
  list: WantedList | null;
  /** Why nobody knows what else there is. */
  refusal?: Refusal | undefined;
  refresh: () => void;
}

/** Near the time that is gone; near now where there is none. */
export function useAlternatives(needs: Needs, gone: FreeTime | null): Alternatives {
  const kiosk = useKiosk().device;
  const { data, refusal, refresh } = useQuery(KioskAlternativesDocument, {
    ...needs,
    venueId: gone?.venue.id ?? kiosk!.venue.id,
    startsAt: gone?.startsAt ?? null,
  });
  const { times, waitingFor } = data?.alternativeTimes ?? {};
  return {
    times: times?.map(({ time }) => ({ time, needs })) ?? null,
    list: waitingFor ? { waitFor: waitingFor, needs } : null,
    refusal,
    refresh,
  };
}
