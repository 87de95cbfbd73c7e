// A mentor can't come: one tap, told two minutes later, with the way back.
import { SayMentorAbsentDocument } from '@mitnand/api-client/operations/say-mentor-absent';
import { SayMentorBackDocument } from '@mitnand/api-client/operations/say-mentor-back';
import type { AbsenceRowFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useRef } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import type { MentorThere, Session } from '../week/week.ts';

const outcomes = ['SAME_TIME', 'HELD', 'WAITING', 'UNREACHABLE', 'ON_SITE'] as const;

export function useAbsence(onChanged: () => void) {
  const { t } = usePage();
  const api = useApi();
  const say = useToast();
  const busy = useRef(false);

  const send = async (
    operation: typeof SayMentorAbsentDocument | typeof SayMentorBackDocument,
    { id: occurrenceId }: Session,
    { mentorId }: MentorThere,
  ): Promise<AbsenceRowFragment | undefined> => {
    if (busy.current) return undefined;
    busy.current = true;
    const { data, refusal } = await api.mutate(operation as typeof SayMentorAbsentDocument, {
      occurrenceId,
      mentorId,
    });
    busy.current = false;
    if (refusal) say({ text: errorText(t, refusal.code, refusal.values) });
    onChanged();
    return data && ('mentorBack' in data ? (data.mentorBack as AbsenceRowFragment) : data.mentorAbsent);
  };

  const back = async (session: Session, mentor: MentorThere) => {
    const done = await send(SayMentorBackDocument, session, mentor);
    if (!done) return;
    const count = done.bookings.length;
    const words = [t('rota.isBack', { name: mentor.name }), count > 0 && t('rota.returned', { count })];
    say({ text: [...words, t('rota.staysElsewhere')].filter(Boolean).join(' ') });
  };
  const absent = async (session: Session, mentor: MentorThere) => {
    const done = await send(SayMentorAbsentDocument, session, mentor);
    if (!done) return;
    const count = (outcome: string) => done.bookings.filter((booking) => booking.outcome === outcome).length;
    const words = outcomes
      .filter(count)
      .map((outcome) => t(`rota.outcome.${outcome}`, { count: count(outcome) }));
    say({
      text: [t('rota.isAway', { name: mentor.name }), ...words].join(' '),
      undo: { label: t('team.undo'), onUndo: () => void back(session, mentor) },
    });
  };
  return { absent, back };
}
