// Which device it is about; whoever does not know says so, and is helped all the same.
import type { Device } from '@mitnand/api-client/types';
import { devices } from '../../shared/booking/booking-answers.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Picked } from '../frame/Picked.tsx';
import { Question } from '../frame/Question.tsx';
import { DeviceDrawing, UnknownDeviceDrawing } from '../pictures/DeviceDrawing.tsx';

export function DevicePage() {
  const { t } = usePage();
  const { go } = useKiosk();
  const choose = (device: Device | null) => go('time', { device });
  return (
    <Question number={2} title={t('kiosk.device.title')} text={t('kiosk.device.text')} above={<Picked />}>
      <div className="answers">
        {devices.map((device) => (
          <Answer key={device} picture={<DeviceDrawing device={device} />} onChoose={() => choose(device)}>
            {t(`device.${device}`)}
          </Answer>
        ))}
        <Answer picture={<UnknownDeviceDrawing />} onChoose={() => choose(null)}>
          {t('kiosk.device.unknown')}
        </Answer>
      </div>
    </Question>
  );
}
