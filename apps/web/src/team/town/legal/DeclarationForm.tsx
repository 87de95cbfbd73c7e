// The declaration of accessibility.
import { townLanguage, usePage } from '../../../shared/page/PageContext.ts';
import { LineField, LinesField } from '../../editing/fields.tsx';
import { SectionForm } from '../SectionForm.tsx';
import type { SectionProps } from '../TownPage.tsx';
import { useSaveTown } from '../useSaveTown.ts';

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
            status: words.text('status'),
            gaps: words.lines('gaps'),
            checkedOn: words.text('checkedOn'),
            method: words.text('method'),
            arbitration: words.text('arbitration'),
          },
        })
      }
    >
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
        defaultValue={accessibility.method}
        required
      />
      <LinesField
        {...texts}
        name="arbitration"
        label={t('townData.legal.arbitration')}
        defaultValue={accessibility.arbitration}
        required
      />
    </SectionForm>
  );
}
