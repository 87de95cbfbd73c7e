// A time at which somebody who can help is free, and a full session one can wait for.
import type { KioskAlternativesQuery } from '@mitnand/api-client/operations/kiosk-alternatives';
import type { KioskTimeFragment } from '@mitnand/api-client/types';

export type FreeTime = KioskTimeFragment;

export type FullSession = NonNullable<KioskAlternativesQuery['alternativeTimes']['waitingFor']>;

export const keyOfTime = ({ startsAt, occurrenceId }: FreeTime) => `${startsAt} ${occurrenceId}`;
