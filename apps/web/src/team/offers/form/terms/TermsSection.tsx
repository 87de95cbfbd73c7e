// What is asked and given, who insures, and who can take part.
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import type { Insurance } from '@mitnand/api-client/types';
import { useWatch } from 'react-hook-form';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { FormSection } from '../FormSection.tsx';
import type { OfferForm } from '../offer-form.ts';
import { PlainTextArea } from '../plain-text/PlainTextArea.tsx';
import { useOfferFields } from '../useOfferFields.ts';

const insurances: Insurance[] = ['ORGANISATION', 'TOWN', 'STATE_COLLECTIVE', 'STATUTORY', 'UNCLEAR'];

export function TermsSection() {
  const { t } = usePage();
  const field = useOfferFields();
  const kind = useWatch<OfferForm, 'kind'>({ name: 'kind' });
  const helping = kind === 'ENGAGEMENT';
  return (
    <FormSection name="terms" title={t('posting.terms')} hint={t('posting.termsHint')}>
      {helping && <InsuranceField />}
      <details className="posting-more">
        <summary>{t('posting.moreTerms')}</summary>
        <PlainTextArea
          name="asked"
          label={helping ? t('offer.asked') : t('offer.bring')}
          hint={t('posting.askedHint')}
          rows={2}
          longest={2000}
        />
        <PlainTextArea
          name="given"
          label={t('offer.given')}
          hint={t('posting.givenHint')}
          rows={2}
          longest={2000}
        />
        <TextField
          {...field('expenses')}
          label={t('offer.expenses')}
          hint={t('posting.expensesHint')}
          maxLength={500}
        />
        {!helping && <InsuranceField />}
        <TextField
          {...field('minimumAge')}
          type="number"
          inputMode="numeric"
          min={1}
          max={120}
          short
          label={t('posting.minimumAge')}
          hint={t('posting.minimumAgeHint')}
        />
        <div>
          <Choice {...field('childrenWelcome')} label={t('offer.children')} />
          <Choice {...field('groupsWelcome')} label={t('offer.groups')} />
          {helping && <Choice {...field('experienceNeeded')} label={t('offer.experience')} />}
          <Choice
            {...field('certificateRequired')}
            label={t('posting.certificate')}
            hint={t('posting.certificateHint')}
          />
        </div>
      </details>
    </FormSection>
  );
}

function InsuranceField() {
  const { t } = usePage();
  const field = useOfferFields();
  return (
    <Select {...field('insurance')} label={t('posting.insurance')}>
      {insurances.map((who) => (
        <option key={who} value={who}>
          {t(`posting.insurer.${who}`)}
        </option>
      ))}
    </Select>
  );
}
