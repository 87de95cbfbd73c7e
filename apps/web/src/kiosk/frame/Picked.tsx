// What was answered so far, so that nobody has to keep it in mind.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { stepOf } from '../flow/visit.ts';
import { DeviceDrawing } from '../pictures/DeviceDrawing.tsx';
import { WorryDrawing } from '../pictures/WorryDrawing.tsx';

export function Picked() {
  const { t } = usePage();
  const { visit } = useKiosk();
  const { answers } = visit;
  const { worry } = answers;
  const device = stepOf(visit).page === 'device' ? null : answers.device;
  if (!worry && !device) return null;
  return (
    <ul className="picked">
      {worry && (
        <li>
          <WorryDrawing worry={worry} />
          {t(`worry.${worry}`)}
        </li>
      )}
      {device && (
        <li>
          <DeviceDrawing device={device} />
          {t(`device.${device}`)}
        </li>
      )}
    </ul>
  );
}
