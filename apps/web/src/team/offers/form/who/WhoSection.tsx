// For how many and in which languages, how they sign up, and until when.
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useWatch } from 'react-hook-form';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { FormSection } from '../FormSection.tsx';
import { MentorsField } from './MentorsField.tsx';
import type { OfferForm } from '../offer-form.ts';
import { SpokenLanguagesField } from './SpokenLanguagesField.tsx';
import { useOfferFields, type OfferField } from '../useOfferFields.ts';

const cutoffs = ['0', '60', '120', '720', '1440', '2880', '4320', '10080'];
const lengths = ['15', '20', '30', '45', '60'];

export function WhoSection() {
  const { t } = usePage();
  const field = useOfferFields();
  const [kind, place, when, cutoff, length] = useWatch<
    OfferForm,
    ['kind', 'place', 'when', 'cutoffMinutes', 'slotMinutes']
  >({
    name: ['kind', 'place', 'when', 'cutoffMinutes', 'slotMinutes'],
  });
  const number = (name: OfferField, most: number) => ({
    ...field(name),
    type: 'number',
    inputMode: 'numeric' as const,
    min: 1,
    max: most,
    short: true,
  });
  if (when === 'BY_ARRANGEMENT')
    return (
      <FormSection name="who" title={t('posting.forWhom')}>
        <SpokenLanguagesField />
      </FormSection>
    );
  const [onSite, online] = [place !== 'ONLINE', place !== 'ON_SITE'];
  return (
    <FormSection name="who" title={t('posting.who')}>
      <div className="posting-row">
        {onSite && (
          <TextField
            {...number('places', 100_000)}
            label={t(`posting.places.${kind}`)}
            hint={kind === 'CONSULTATION' ? t('posting.helpersHint') : t('posting.placesHint')}
          />
        )}
        {online && (
          <TextField
            {...number('onlinePlaces', 100_000)}
            label={t('posting.onlinePlaces')}
            hint={t('posting.placesHint')}
          />
        )}
        {kind === 'CONSULTATION' && (
          <Select {...field('slotMinutes')} label={t('posting.minutesEach')}>
            {withOwn(lengths, length).map((minutes) => (
              <option key={minutes} value={minutes}>
                {t('posting.minutes', { count: Number(minutes) })}
              </option>
            ))}
          </Select>
        )}
      </div>
      {kind === 'CONSULTATION' && <MentorsField />}
      <p className="quiet">{t('posting.waitingHint')}</p>
      <SpokenLanguagesField />
      <details className="posting-more">
        <summary>{t('posting.signUpRules')}</summary>
        <div className="posting-row">
          <TextField
            {...number('largestParty', 100)}
            label={t('posting.largestParty')}
            hint={t('posting.largestPartyHint')}
          />
          <Select {...field('cutoffMinutes')} label={t('posting.cutoff')}>
            {withOwn(cutoffs, cutoff).map((minutes) => (
              <option key={minutes} value={minutes}>
                {t('posting.cutoffHours', { count: Number(minutes) / 60 })}
              </option>
            ))}
          </Select>
          <TextField
            {...number('minimumParticipants', 100_000)}
            label={t('posting.minimumParticipants')}
            hint={t('posting.minimumParticipantsHint')}
          />
        </div>
        <Select
          {...field('reconfirm')}
          label={t('posting.reconfirm.label')}
          hint={t('posting.reconfirm.hint')}
        >
          {(['OFF', 'ASK', 'RELEASE'] as const).map((answer) => (
            <option key={answer} value={answer}>
              {t(`posting.reconfirm.${answer}`)}
            </option>
          ))}
        </Select>
        <Choice
          {...field('contactRequired')}
          label={t('posting.contactRequired')}
          hint={t('posting.contactRequiredHint')}
        />
      </details>
    </FormSection>
  );
}

/** The usual answers, and the one that is given already. */
function withOwn(usual: readonly string[], own: string): string[] {
  return [...new Set([...usual, own])].filter(Boolean).sort((a, b) => Number(a) - Number(b));
}
