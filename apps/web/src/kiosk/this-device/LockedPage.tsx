// While the screen is wiped clean nothing that is touched counts; held for three seconds the button ends it.
import { UnlockOwnKioskDocument } from '@mitnand/api-client/operations/unlock-own-kiosk';
import type { ThisDeviceFragment } from '@mitnand/api-client/types';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { Question } from '../frame/Question.tsx';
import { HoldButton } from './HoldButton.tsx';

interface LockedPageProps {
  device: ThisDeviceFragment;
  onChange: (device: ThisDeviceFragment | null) => void;
}

export function LockedPage({ device, onChange }: LockedPageProps) {
  const { t } = usePage();
  const api = useApi();
  const unlock = async () => {
    const { data } = await api.mutate(UnlockOwnKioskDocument, {});
    if (data) onChange(data.unlockOwnKiosk);
  };
  // A lock of the team lasts until they end it.
  const here = device.lockEndsAt !== null;
  return (
    <Question
      title={here ? t('kiosk.locked.cleaning') : t('kiosk.locked.title')}
      text={here ? t('kiosk.locked.cleaningText') : t('kiosk.locked.text', { phone: device.telephone })}
    >
      {here && (
        <HoldButton onHeld={() => void unlock()} ready={t('kiosk.locked.release')}>
          {t('kiosk.locked.hold')}
        </HoldButton>
      )}
    </Question>
  );
}
