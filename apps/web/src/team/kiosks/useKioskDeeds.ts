// What one does with a kiosk, each with its way back.
import type { Operation } from '@mitnand/api-client/operation';
import { LockKioskDocument } from '@mitnand/api-client/operations/lock-kiosk';
import { RestoreKioskDocument } from '@mitnand/api-client/operations/restore-kiosk';
import { RevokeKioskDocument } from '@mitnand/api-client/operations/revoke-kiosk';
import { UnlockKioskDocument } from '@mitnand/api-client/operations/unlock-kiosk';
import { errorText } from '@mitnand/i18n/error-text';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useRef } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';

interface OfKiosk {
  id: string;
  name: string;
}

export function useKioskDeeds(onChanged: () => void) {
  const { t } = usePage();
  const api = useApi();
  const say = useToast();
  const busy = useRef(false);

  /** One at a time, so that a double tap is one tap. Answers whether it was done. */
  const once = async <Data>(
    operation: Operation<Data, { id: string }>,
    { id }: OfKiosk,
  ): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    const { data, refusal } = await api.mutate(operation, { id });
    busy.current = false;
    if (refusal) say({ text: errorText(t, refusal.code, refusal.values) });
    onChanged();
    return data !== undefined;
  };
  const withUndo = (text: string, undo: () => void) =>
    say({ text, undo: { label: t('team.undo'), onUndo: undo } });

  const unlock = (kiosk: OfKiosk) => once(UnlockKioskDocument, kiosk);
  const lock = async (kiosk: OfKiosk) => {
    const done = await once(LockKioskDocument, kiosk);
    if (done) withUndo(t('kiosks.done.locked', kiosk), () => void unlock(kiosk));
  };
  const restore = (kiosk: OfKiosk) => once(RestoreKioskDocument, kiosk);
  const revoke = async (kiosk: OfKiosk) => {
    const done = await once(RevokeKioskDocument, kiosk);
    if (done) withUndo(t('kiosks.done.revoked', kiosk), () => void restore(kiosk));
  };
  return { lock, unlock, revoke };
}
