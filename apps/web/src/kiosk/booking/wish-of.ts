// What is asked of the API for somebody who said yes.
import type { Wish } from '../../shared/booking/booking-attempt.ts';
import type { Answers } from '../flow/visit.ts';
import type { Wanted } from '../flow/wanted.ts';

/** A time is taken or refused, so that another can be offered at once; on a list one waits. */
export function wishOf(wanted: Wanted, answers: Answers, language: string): Wish {
  const { name, phone, anotherPerson = false } = answers;
  const place =
    'time' in wanted
      ? {
          occurrenceId: wanted.time.occurrenceId,
          startsAt: wanted.time.startsAt,
          ifFull: 'REFUSE' as const,
        }
      : { occurrenceId: wanted.waitFor.id, startsAt: null, ifFull: 'WAIT' as const };
  return {
    ...place,
    needs: wanted.needs,
    uiLanguage: language,
    name: name.trim() || null,
    phone: phone || null,
    anotherPerson,
  };
}
