// Everything about a venue, for those who may change all of it.
import { SaveVenueDocument } from '@mitnand/api-client/operations/save-venue';
import { TownDistrictsDocument } from '@mitnand/api-client/operations/town-districts';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { Link } from 'wouter';
import { PartFailure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { EditForm } from '../../editing/EditForm.tsx';
import { LineField, SelectField } from '../../editing/fields.tsx';
import type { FormWords } from '../../editing/form-words.ts';
import { useSave } from '../../editing/useSave.ts';
import { CareFields, careIn, type CaredVenue } from './CareFields.tsx';

interface VenueFormProps {
  venue: (CaredVenue & KnownVenue) | null;
  /** Called with the id of a new one. */
  onMade?: (id: string) => void;
}

interface KnownVenue {
  id: string;
  name: string;
  street: string;
  postalCode: string;
  city: string;
  latitude: number | null;
  longitude: number | null;
  district: { id: string };
}

export function VenueForm({ venue, onMade }: VenueFormProps) {
  const { t, town } = usePage();
  const toast = useToast();
  const { busy, refusal, save } = useSave(SaveVenueDocument);
  const { data, refusal: unknown, refresh } = useQuery(TownDistrictsDocument, {});

  const send = async (words: FormWords) => {
    const known = venue && { id: venue.id, latitude: venue.latitude, longitude: venue.longitude };
    const place = {
      name: words.text('name'),
      street: words.text('street'),
      postalCode: words.text('postalCode'),
      city: words.text('city'),
      districtId: words.text('districtId'),
    };
    const done = await save({ input: { ...known, ...place, ...careIn(words) } });
    if (!done) return;
    toast({ text: t('townData.saved') });
    onMade?.(done.saveVenue.id);
  };
  if (!data) return unknown ? <PartFailure refusal={unknown} onRetry={refresh} /> : <Loading rows={4} />;
  if (data.districts.length === 0)
    return (
      <Notice heading={t('townData.districts.none')}>
        <Link href="/team/orte">{t('townData.districts.add')}</Link>
      </Notice>
    );
  return (
    <section className="part" aria-labelledby="facts">
      <h2 id="facts">{t('townData.venue.facts')}</h2>
      <EditForm label={t('townData.venue.facts')} {...{ busy, refusal }} onSend={(words) => void send(words)}>
        <LineField
          name="name"
          label={t('townData.field.name')}
          hint={t('townData.venue.nameHint')}
          defaultValue={venue?.name}
          maxLength={200}
          required
        />
        <LineField
          name="street"
          label={t('townData.field.street')}
          defaultValue={venue?.street}
          maxLength={200}
          required
        />
        <div className="pair">
          <LineField
            name="postalCode"
            label={t('townData.field.postalCode')}
            defaultValue={venue?.postalCode}
            inputMode="numeric"
            pattern="\d{5}"
            maxLength={5}
            required
          />
          <LineField
            name="city"
            label={t('townData.field.city')}
            defaultValue={venue?.city ?? town.name}
            maxLength={200}
            required
          />
        </div>
        <SelectField
          name="districtId"
          label={t('townData.field.district')}
          defaultValue={venue?.district.id ?? ''}
          required
        >
          <option value="">{t('townData.venue.chooseDistrict')}</option>
          {data.districts.map(({ id, name, parent }) => (
            <option key={id} value={id}>
              {parent ? `${parent.name} – ${name}` : name}
            </option>
          ))}
        </SelectField>
        <CareFields venue={venue} />
      </EditForm>
    </section>
  );
}
