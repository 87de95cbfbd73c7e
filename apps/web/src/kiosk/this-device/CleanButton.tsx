// For whoever wipes the screen: then nothing that is touched counts for a while.
import { LockOwnKioskDocument } from '@mitnand/api-client/operations/lock-own-kiosk';
import type { ThisDeviceFragment } from '@mitnand/api-client/types';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { CleanIcon } from '../frame/bar-icons.tsx';

export function CleanButton({ onLocked }: { onLocked: (device: ThisDeviceFragment | null) => void }) {
  const { t } = usePage();
  const api = useApi();
  const lock = async () => {
    const { data } = await api.mutate(LockOwnKioskDocument, {});
    if (data) onLocked(data.lockOwnKiosk);
  };
  return (
    <button type="button" className="bar__button" onClick={() => void lock()}>
      <CleanIcon />
      {t('kiosk.bar.clean')}
    </button>
  );
}
