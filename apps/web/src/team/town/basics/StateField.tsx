// In which federal state the town lies.
import { usePage } from '../../../shared/page/PageContext.ts';
import { SelectField } from '../../editing/fields.tsx';
import { federalStates } from './federal-states.ts';

export function StateField({ state }: { state: string }) {
  const { t } = usePage();
  return (
    <SelectField
      name="federalState"
      label={t('townData.town.state')}
      hint={t('townData.town.stateHint')}
      defaultValue={state}
      required
    >
      {federalStates.map((code) => (
        <option key={code} value={code}>
          {t(`townData.state.${code}`)}
        </option>
      ))}
    </SelectField>
  );
}
