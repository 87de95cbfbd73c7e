// Who posts it; asked only where there is a choice.
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { useOfferFields } from '../useOfferFields.ts';
import { usePostingChoices } from '../usePostingChoices.ts';

export function OrganisationField() {
  const { t } = usePage();
  const field = useOfferFields();
  const { organisations } = usePostingChoices();
  const { error } = field('organisationId');
  if (organisations.length === 1 && !error) return null;
  return (
    <Select {...field('organisationId')} key={organisations.length} label={t('posting.field.organisationId')}>
      <option value="">{t('posting.chooseOrganisation')}</option>
      {organisations.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
