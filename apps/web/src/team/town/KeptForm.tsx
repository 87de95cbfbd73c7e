// How long what is kept about people.
import { usePage } from '../../shared/page/PageContext.ts';
import { LineField } from '../editing/fields.tsx';
import { SectionForm } from './SectionForm.tsx';
import type { SectionProps } from './TownPage.tsx';
import { useSaveTown } from './useSaveTown.ts';

const daysOf = ['engagementDays', 'consultationDays', 'gatheringDays'] as const;

export function KeptForm({ settings, onReload }: SectionProps) {
  const { t } = usePage();
  const { retention } = settings;
  const { busy, refusal, saveSection } = useSaveTown(settings);
  const number = { type: 'number', inputMode: 'numeric', required: true, short: true } as const;
  return (
    <SectionForm
      heading={t('townData.kept.title')}
      lead={t('townData.kept.lead')}
      {...{ busy, refusal, onReload }}
      onSend={(words) =>
        void saveSection({
          retention: {
            engagementDays: words.number('engagementDays'),
            consultationDays: words.number('consultationDays'),
            gatheringDays: words.number('gatheringDays'),
            auditMonths: words.number('auditMonths'),
          },
        })
      }
    >
      <h3>{t('townData.kept.contacts')}</h3>
      {daysOf.map((name) => (
        <LineField
          key={name}
          {...number}
          name={name}
          label={t(`townData.kept.${name}`)}
          hint={t('townData.kept.days')}
          defaultValue={retention[name]}
          min={1}
          max={30}
        />
      ))}
      <h3>{t('townData.kept.log')}</h3>
      <LineField
        {...number}
        name="auditMonths"
        label={t('townData.kept.auditMonths')}
        hint={t('townData.kept.months')}
        defaultValue={retention.auditMonths}
        min={3}
        max={24}
      />
      <p className="quiet">{t('townData.kept.from')}</p>
    </SectionForm>
  );
}
