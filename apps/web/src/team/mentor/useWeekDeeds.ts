// What a mentor does about a session: can't come, comes after all, asks for a swap, answers one.
import { AnswerSwapDocument } from '@mitnand/api-client/operations/answer-swap';
import { MentorAbsentDocument } from '@mitnand/api-client/operations/mentor-absent';
import { MentorBackDocument } from '@mitnand/api-client/operations/mentor-back';
import { OfferSwapDocument } from '@mitnand/api-client/operations/offer-swap';
import { WithdrawSwapDocument } from '@mitnand/api-client/operations/withdraw-swap';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import type { SwapQuestion } from './useMyWeek.ts';
import { useOnce } from './useOnce.ts';

export function useWeekDeeds(refresh: () => void) {
  const { t } = usePage();
  const api = useApi();
  const { once, say, withUndo } = useOnce(refresh);

  const back = async (occurrenceId: string) => {
    if (await once(() => api.mutate(MentorBackDocument, { occurrenceId })))
      say({ text: t('mentor.absent.saidBack') });
  };
  const absent = async (occurrenceId: string) => {
    const done = await once(() => api.mutate(MentorAbsentDocument, { occurrenceId }));
    if (!done) return;
    const count = done.mentorAbsent.bookings.length;
    withUndo(t('mentor.absent.said', { count }), () => void back(occurrenceId));
  };
  /** @param toMentorId null: all who can */
  const askSwap = async (occurrenceId: string, toMentorId: string | null) => {
    if (await once(() => api.mutate(OfferSwapDocument, { occurrenceId, toMentorId })))
      say({ text: t('mentor.swap.said') });
  };
  const withdraw = async (id: string) => {
    if (await once(() => api.mutate(WithdrawSwapDocument, { id }))) say({ text: t('mentor.swap.withdrawn') });
  };
  /** Whether it was taken. */
  const answer = async ({ id, fromName }: SwapQuestion, accept: boolean): Promise<boolean> => {
    if (!(await once(() => api.mutate(AnswerSwapDocument, { id, accept })))) return false;
    say({ text: accept ? t('mentor.swap.accepted') : t('mentor.swap.refused', { name: fromName }) });
    return true;
  };
  return { absent, back, askSwap, withdraw, answer };
}

export type WeekDeeds = ReturnType<typeof useWeekDeeds>;
