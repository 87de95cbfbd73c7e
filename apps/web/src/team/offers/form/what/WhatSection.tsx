// What it is: title, one sentence, the text with hints while one writes, and the topics.
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useFormContext } from 'react-hook-form';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { FormSection } from '../FormSection.tsx';
import type { OfferForm } from '../offer-form.ts';
import { PlainTextArea } from '../plain-text/PlainTextArea.tsx';
import { TopicsField } from './TopicsField.tsx';
import { useOfferFields } from '../useOfferFields.ts';

export function WhatSection() {
  const { t } = usePage();
  const field = useOfferFields();
  const kind = useFormContext<OfferForm>().watch('kind');
  return (
    <FormSection name="what" title={t('posting.what')}>
      <TextField
        {...field('title')}
        label={t('posting.titleLabel')}
        hint={t(`posting.titleHint.${kind}`)}
        maxLength={255}
        autoComplete="off"
      />
      <PlainTextArea
        name="summary"
        label={t('posting.summary')}
        hint={t('posting.summaryHint')}
        rows={2}
        longest={500}
      />
      <PlainTextArea
        name="description"
        label={t('posting.description')}
        hint={t(`posting.descriptionHint.${kind}`)}
        rows={5}
        longest={10_000}
      />
      <TopicsField />
    </FormSection>
  );
}
