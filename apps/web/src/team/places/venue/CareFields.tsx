// What people of a venue know best: its telephone and what is accessible.
import type { AccessibilityFeature } from '@mitnand/api-client/types';
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { languages, originalLanguage } from '@mitnand/i18n/languages';
import { usePage } from '../../../shared/page/PageContext.ts';
import { LineField, LinesField } from '../../editing/fields.tsx';
import { useField } from '../../editing/form-context.ts';
import type { FormWords } from '../../editing/form-words.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

export interface CaredVenue {
  phone: string | null;
  accessibility: readonly AccessibilityFeature[];
  accessibilityNotes: readonly { language: string; text: string }[];
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
  const noteIn = (wanted: string) =>
    venue?.accessibilityNotes.find(({ language }) => language === wanted)?.text;
  return (
    <>
      <LineField
        name="phone"
        type="tel"
        label={t('townData.field.phone')}
        hint={t('townData.optional')}
        defaultValue={venue?.phone ?? ''}
        maxLength={40}
        dir="ltr"
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
      {languages.map(({ code, name }) => (
        <LinesField
          key={code}
          name={`note-${code}`}
          label={
            code === originalLanguage
              ? t('townData.venue.note')
              : t('townData.venue.noteIn', { language: name })
          }
          hint={code === originalLanguage ? t('townData.venue.noteHint') : t('townData.optional')}
          defaultValue={noteIn(code)}
          {...wordsIn(code)}
          maxLength={2000}
          rows={2}
        />
      ))}
    </>
  );
}

/** The same as it is sent. */
export function careIn(words: FormWords) {
  return {
    phone: words.filled('phone'),
    accessibility: words.ticked('accessibility') as AccessibilityFeature[],
    accessibilityNotes: languages.map(({ code }) => ({ language: code, text: words.text(`note-${code}`) })),
  };
}
