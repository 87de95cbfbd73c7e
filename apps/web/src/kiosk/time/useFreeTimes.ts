// The free times for what was asked for: with somebody who speaks one's language or, where nobody does, in German.
import { FreeTimesDocument } from '@mitnand/api-client/operations/free-times';
import type { Refusal } from '@mitnand/api-client/refusal';
import { originalLanguage } from '@mitnand/i18n/languages';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { needsOf, type Needs } from '../flow/needs.ts';
import { useNotedWish } from '../missing/useNotedWish.ts';
import type { FreeTime } from './free-time.ts';

/** As far as dates are surely there: series exist eight weeks ahead. */
const DAYS = 28;

export interface FreeTimes {
  /** Null while they are on their way. */
  times: FreeTime[] | null;
  refusal?: Refusal | undefined;
  /** What they were found with. */
  needs: Needs;
  refresh: () => void;
}

export function useFreeTimes(): FreeTimes {
  const { language } = usePage();
  const own = needsOf(useKiosk().visit.answers, language);
  const inGerman = { ...own, spokenLanguage: originalLanguage };
  const ofOwn = useQuery(FreeTimesDocument, { ...own, days: DAYS });
  const nobody = ofOwn.data?.consultationTimes.length === 0;
  const others = nobody && own.spokenLanguage !== originalLanguage;
  const ofGerman = useQuery(FreeTimesDocument, { ...inGerman, days: DAYS }, { skip: !others });
  useNotedWish(nobody);
  const { data, refusal, refresh } = others ? ofGerman : ofOwn;
  return {
    times: data?.consultationTimes ?? null,
    refusal,
    needs: others ? inGerman : own,
    refresh,
  };
}
