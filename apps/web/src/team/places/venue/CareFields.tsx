// What people of a venue know best: its telephone, when its doors are open, and what is accessible.
import type { AccessibilityFeature } from '@mitnand/api-client/types';
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { PhoneField } from '../../editing/reach-fields.tsx';
import { LinesInLanguages } from '../../editing/LinesInLanguages.tsx';
import { useField } from '../../editing/form-context.ts';
import type { FormWords } from '../../editing/form-words.ts';

export interface CaredVenue {
  phone: string | null;
  accessibility: readonly AccessibilityFeature[];
  accessibilityNotes: readonly { language: string; text: string }[];
  openingHours: readonly { language: string; text: string }[];
}

const features: readonly AccessibilityFeature[] = [
  'STEP_FREE',
  'LIFT',
  'ACCESSIBLE_TOILET',
  'ACCESSIBLE_PARKING',
  'INDUCTION_LOOP',
  'SIGN_LANGUAGE',
  'GUIDE_DOG_WELCOME',
  'TACTILE_GUIDANCE',
];

export function CareFields({ venue }: { venue: CaredVenue | null }) {
  const { t } = usePage();
  const { id } = useField('accessibility');
  return (
    <>
      <PhoneField hint={t('townData.optional')} defaultValue={venue?.phone ?? ''} />
      <LinesInLanguages
        name="hours"
        texts={venue?.openingHours}
        label={t('townData.venue.hours')}
        labelIn={(language) => t('townData.venue.hoursIn', { language })}
        hint={t('townData.venue.hoursHint')}
        maxLength={200}
        rows={2}
      />
      <ChoiceGroup id={id} label={t('townData.venue.features')} hint={t('townData.venue.careLead')}>
        <div className="ticks">
          {features.map((feature) => (
            <Choice
              key={feature}
              id={`${id}-${feature}`}
              name="accessibility"
              value={feature}
              label={t(`accessibility.${feature}`)}
              defaultChecked={venue?.accessibility.includes(feature)}
            />
          ))}
        </div>
      </ChoiceGroup>
      <LinesInLanguages
        name="note"
        texts={venue?.accessibilityNotes}
        label={t('townData.venue.note')}
        labelIn={(language) => t('townData.venue.noteIn', { language })}
        hint={t('townData.venue.noteHint')}
        maxLength={2000}
        rows={2}
      />
    </>
  );
}

/** The same as it is sent. */
export function careIn(words: FormWords) {
  return {
    phone: words.filled('phone'),
    accessibility: words.ticked('accessibility') as AccessibilityFeature[],
    accessibilityNotes: words.inLanguages('note'),
    openingHours: words.inLanguages('hours'),
  };
}
