// What every page of the kiosk knows: which device this is, how far one is, and the ways on and back.
import type { ThisDeviceFragment } from '@mitnand/api-client/types';
import { createContext, useContext } from 'react';
import type { Answers, PageName, Visit } from './visit.ts';

export interface KioskContextValue {
  /** Null while it is not enrolled. */
  device: ThisDeviceFragment | null;
  visit: Visit;
  /** Changes how the pages look or speak; the way one came stays. */
  change: (change: Partial<Pick<Visit, 'language' | 'larger' | 'contrast'>>) => void;
  /** To a page, or to a part of it, with what was just answered. */
  go: (page: PageName, answered?: Partial<Answers>, part?: string) => void;
  /** To a page from which no way leads back. */
  arrive: (page: PageName, answered?: Partial<Answers>) => void;
  /** To a page in place of the last ones, as far as they are among these. */
  goInstead: (of: readonly PageName[], page: PageName, answered?: Partial<Answers>) => void;
  /** Remembers that a wish was counted. */
  note: (wish: string) => void;
  /** To the page before, with what was answered here. */
  back: (answered?: Partial<Answers>) => void;
  /** Wipes everything: the next person finds the first page, in German, as it always looks. */
  startOver: () => void;
}

export const KioskContext = createContext<KioskContextValue | null>(null);

export function useKiosk(): KioskContextValue {
  const kiosk = useContext(KioskContext);
  if (!kiosk) throw new Error('A page of the kiosk is rendered outside of KioskContext');
  return kiosk;
}
