// What somebody needs help with, so that the right person is there.
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { devices, worries } from '../../../shared/booking/booking-answers.ts';
import { usePage } from '../../../shared/page/PageContext.ts';

export function GuestNeeds() {
  const { t } = usePage();
  return (
    <fieldset className="group">
      <legend className="group__legend">{t('teamBookings.new.needs')}</legend>
      <p className="field__hint">{t('teamBookings.new.needsHint')}</p>
      <div className="pair">
        <Select id="worry" name="worry" label={t('teamBookings.new.worry')}>
          <option value="">{t('teamBookings.new.notSure')}</option>
          {worries.map((worry) => (
            <option key={worry} value={worry}>
              {t(`worry.${worry}`)}
            </option>
          ))}
        </Select>
        <Select id="device" name="device" label={t('teamBookings.new.device')}>
          <option value="">{t('teamBookings.new.notSure')}</option>
          {devices.map((device) => (
            <option key={device} value={device}>
              {t(`device.${device}`)}
            </option>
          ))}
        </Select>
      </div>
    </fieldset>
  );
}
