// The part of town an offer is for, where no venue tells it.
import { DistrictsDocument } from '@mitnand/api-client/operations/districts';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { useWatch } from 'react-hook-form';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { useQuery } from '../../../../shared/page/useQuery.ts';
import type { OfferForm } from '../offer-form.ts';
import { useOfferFields } from '../useOfferFields.ts';

export function DistrictField() {
  const { t, town } = usePage();
  const { data } = useQuery(DistrictsDocument, {});
  const field = useOfferFields();
  const chosen = useWatch<OfferForm, 'districtId'>({ name: 'districtId' });
  const districts = data?.districts ?? [];
  const name = districts.find(({ id }) => id === chosen)?.name ?? t('filter.wholeTown', { town: town.name });
  const { error } = field('districtId');
  return (
    <details className="posting-more" open={error ? true : undefined}>
      <summary>{t('posting.forDistrict', { district: name })}</summary>
      <Select
        {...field('districtId')}
        key={districts.length}
        label={t('posting.field.districtId')}
        hint={t('posting.districtHint')}
      >
        <option value="">{t('filter.wholeTown', { town: town.name })}</option>
        {districts
          .filter(({ parent }) => !parent)
          .flatMap((part) => [part, ...districts.filter(({ parent }) => parent?.id === part.id)])
          .map(({ id, name: each, parent }) => (
            <option key={id} value={id}>
              {parent ? `– ${each}` : each}
            </option>
          ))}
      </Select>
    </details>
  );
}
