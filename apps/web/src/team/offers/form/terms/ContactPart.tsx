// Who posts it, and whom one can ask; the person is filled in and stays editable.
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { FormSection } from '../FormSection.tsx';
import { OrganisationField } from './OrganisationField.tsx';
import { useOfferFields } from '../useOfferFields.ts';

export function ContactPart() {
  const { t } = usePage();
  const field = useOfferFields();
  return (
    <FormSection name="contact" title={t('posting.contact')} hint={t('posting.contactHint')}>
      <OrganisationField />
      <TextField
        {...field('contactName')}
        label={t('posting.contactName')}
        autoComplete="name"
        maxLength={200}
      />
      <div className="posting-row">
        <TextField
          {...field('contactPhone')}
          type="tel"
          dir="ltr"
          label={t('posting.contactPhone')}
          autoComplete="tel"
          maxLength={50}
        />
        <TextField
          {...field('contactEmail')}
          type="email"
          dir="ltr"
          label={t('posting.contactEmail')}
          autoComplete="email"
          maxLength={254}
        />
      </div>
    </FormSection>
  );
}
