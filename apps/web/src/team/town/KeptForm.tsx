// How long what is kept about people.
import { usePage } from '../../shared/page/PageContext.ts';
import { LineField } from '../editing/fields.tsx';
import type { FormWords } from '../editing/form-words.ts';
import { SectionForm } from './SectionForm.tsx';
import type { SectionProps } from './TownPage.tsx';
import { useSaveTown } from './useSaveTown.ts';

const daysOf = ['engagementDays', 'consultationDays', 'gatheringDays'] as const;
const rests = ['enquiryDays', 'draftMonths', 'staffMonths', 'invitationDays', 'auditMonths'] as const;
/** The fewest and the most, as the API asks for. */
const bounds = {
  enquiryDays: [1, 90],
  draftMonths: [1, 24],
  staffMonths: [1, 24],
  invitationDays: [8, 90],
  auditMonths: [3, 24],
} as const;

function numbersOf<Name extends string>(words: FormWords, names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, words.number(name)])) as Record<Name, number>;
}

export function KeptForm({ settings, onReload }: SectionProps) {
  const { t } = usePage();
  const { retention } = settings;
  const { saveSection, ...saving } = useSaveTown(settings);
  const number = { type: 'number', inputMode: 'numeric', required: true, short: true } as const;
  return (
    <SectionForm
      heading={t('townData.kept.title')}
      lead={t('townData.kept.lead')}
      {...{ ...saving, onReload }}
      onSend={(words) =>
        void saveSection({
          retention: {
            ...numbersOf(words, daysOf),
            ...numbersOf(words, rests),
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
      <h3>{t('townData.kept.rest')}</h3>
      {rests.map((name) => (
        <LineField
          key={name}
          {...number}
          name={name}
          label={t(`townData.kept.${name}`)}
          hint={t('townData.kept.between', { least: bounds[name][0], most: bounds[name][1] })}
          defaultValue={retention[name]}
          min={bounds[name][0]}
          max={bounds[name][1]}
        />
      ))}
      <p className="quiet">{t('townData.kept.from')}</p>
    </SectionForm>
  );
}
