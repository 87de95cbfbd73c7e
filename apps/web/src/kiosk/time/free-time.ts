// A time at which somebody who can help is free.
import type { FreeTimesQuery } from '@mitnand/api-client/operations/free-times';

export type FreeTime = FreeTimesQuery['consultationTimes'][number];
