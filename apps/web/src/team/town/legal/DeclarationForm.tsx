// The declaration of accessibility.
import type { Conformance } from '@mitnand/api-client/types';
import { townLanguage, usePage } from '../../../shared/page/PageContext.ts';
import { LineField, LinesField, SelectField } from '../../editing/fields.tsx';
import { SectionForm } from '../SectionForm.tsx';
import type { SectionProps } from '../TownPage.tsx';
import { useSaveTown } from '../useSaveTown.ts';

const conformances: readonly Conformance[] = ['FULL', 'PARTIAL', 'NONE'];

export function DeclarationForm({ settings, onReload }: SectionProps) {
  const { t } = usePage();
  const { accessibility } = settings;
  const { saveSection, ...saving } = useSaveTown(settings);
  const texts = { lang: townLanguage, maxLength: 5000, rows: 3 };
  return (
    <SectionForm
      heading={t('townData.legal.accessibility')}
      {...{ ...saving, onReload }}
      onSend={(words) =>
        void saveSection({
          accessibility: {
            conformance: words.text('conformance') as Conformance,
            preparedOn: words.text('preparedOn'),
            status: words.text('status'),
            gaps: words.lines('gaps'),
            checkedOn: words.text('checkedOn'),
            method: words.text('method'),
            arbitration: words.text('arbitration'),
          },
        })
      }
    >
      <SelectField
        name="conformance"
        label={t('townData.legal.conformance')}
        hint={t('townData.legal.conformanceHint')}
        defaultValue={accessibility.conformance ?? ''}
        required
      >
        <option value="">{t('townData.legal.choose')}</option>
        {conformances.map((conformance) => (
          <option key={conformance} value={conformance}>
            {t(`townData.legal.conforms.${conformance}`)}
          </option>
        ))}
      </SelectField>
      <LinesField
        {...texts}
        name="status"
        label={t('townData.legal.status')}
        defaultValue={accessibility.status}
        required
      />
      <LinesField
        {...texts}
        name="gaps"
        label={t('townData.legal.gaps')}
        hint={t('townData.legal.gapsHint')}
        defaultValue={accessibility.gaps.join('\n')}
      />
      <LineField
        name="preparedOn"
        type="date"
        label={t('townData.legal.preparedOn')}
        defaultValue={accessibility.preparedOn ?? ''}
        required
      />
      <LineField
        name="checkedOn"
        type="date"
        label={t('townData.legal.checkedOn')}
        defaultValue={accessibility.checkedOn}
        required
      />
      <LinesField
        {...texts}
        name="method"
        label={t('townData.legal.method')}
        hint={t('townData.legal.methodHint')}
        defaultValue={accessibility.method}
        required
      />
      <LinesField
        {...texts}
        name="arbitration"
        label={t('townData.legal.arbitration')}
        hint={t('townData.legal.arbitrationHint')}
        defaultValue={accessibility.arbitration}
        required
      />
    </SectionForm>
  );
}
