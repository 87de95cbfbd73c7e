// What someone needs help with, so that the right person is there.
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { devices, worries } from '../../shared/booking/booking-answers.ts';
import { usePage } from '../../shared/page/PageContext.ts';

export function NeedsFields() {
  const { t } = usePage();
  return (
    <fieldset className="group">
      <legend className="group__legend">{t('signUp.needs')}</legend>
      <p className="field__hint">{t('signUp.needsWhy')}</p>
      <input type="hidden" name="asksNeeds" value="1" />
      <div className="pair">
        <Select id="worry" name="worry" label={t('signUp.worry')}>
          <option value="">{t('signUp.notSure')}</option>
          {worries.map((worry) => (
            <option key={worry} value={worry}>
              {t(`worry.${worry}`)}
            </option>
          ))}
        </Select>
        <Select id="device" name="device" label={t('signUp.device')}>
          <option value="">{t('signUp.notSure')}</option>
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
