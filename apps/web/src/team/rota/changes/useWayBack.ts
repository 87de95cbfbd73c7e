// Says what was changed about the rota, with the way back to who was there before.
import { MoveMentorDocument } from '@mitnand/api-client/operations/move-mentor';
import { StaffSessionDocument } from '@mitnand/api-client/operations/staff-session';
import type { DatesScope } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { mentorsBefore, type Wish } from './staffing.ts';

export function useWayBack(onChanged: () => void) {
  const { t } = usePage();
  const api = useApi();
  const say = useToast();
  /** What was so before needs nobody's word again. */
  const beyondLimit = true;
  const undo = async (wish: Wish, scope: DatesScope) => {
    const { refusal } =
      wish.do === 'MOVE'
        ? await api.mutate(MoveMentorDocument, {
            ...{ mentorId: wish.taken.mentorId, fromId: wish.session.id, toId: wish.from.id },
            beyondLimit,
          })
        : await api.mutate(StaffSessionDocument, {
            ...{ occurrenceId: wish.session.id, beyondLimit },
            staffing: { mentorIds: mentorsBefore(wish.session), scope },
          });
    say({ text: refusal ? errorText(t, refusal.code, refusal.values) : t('rota.undone') });
    onChanged();
  };
  return (wish: Wish, scope: DatesScope) =>
    say({
      text: t(`rota.done.${wish.do}`, { name: wish.taken.name }),
      undo: { label: t('team.undo'), onUndo: () => void undo(wish, scope) },
    });
}
