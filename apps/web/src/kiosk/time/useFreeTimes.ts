// The free times for what was asked for: with somebody who speaks one's language or, where nobody does, in German.
import { FreeTimesDocument } from '@mitnand/api-client/operations/free-times';
import type { Refusal } from '@mitnand/api-client/refusal';
import { originalLanguage } from '@mitnand/i18n/languages';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import type { FreeTime } from './free-time.ts';

/** As far as dates are surely there: series exist eight weeks ahead. */
const DAYS = 28;

export interface FreeTimes {
  /** Null while they are on their way. */
  times: FreeTime[] | null;
  refusal?: Refusal | undefined;
  /** The language in which one is helped then. */
  spokenLanguage: string;
  refresh: () => void;
}

export function useFreeTimes(): FreeTimes {
  const { language } = usePage();
  const { worry = null, device = null } = useKiosk().visit.answers;
  const own = language.split('-')[0]!;
  const wish = { worry, device, days: DAYS };
  const inOwn = useQuery(FreeTimesDocument, { ...wish, spokenLanguage: own });
  const nobody = own !== originalLanguage && inOwn.data?.consultationTimes.length === 0;
  const inGerman = useQuery(
    FreeTimesDocument,
    { ...wish, spokenLanguage: originalLanguage },
    { skip: !nobody },
  );
  const { data, refusal, refresh } = nobody ? inGerman : inOwn;
  return {
    times: data?.consultationTimes ?? null,
    refusal,
    spokenLanguage: nobody ? originalLanguage : own,
    refresh,
  };
}
