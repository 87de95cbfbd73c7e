// Where it is: on site with the venue's accessibility in view, online, or both.
import { ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useWatch } from 'react-hook-form';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { DistrictField } from './DistrictField.tsx';
import { FormSection } from '../FormSection.tsx';
import type { OfferForm, Place } from '../offer-form.ts';
import { useOfferFields } from '../useOfferFields.ts';
import { usePostingChoices } from '../usePostingChoices.ts';

const places: Place[] = ['ON_SITE', 'ONLINE', 'BOTH'];

export function WhereSection() {
  const { t } = usePage();
  const field = useOfferFields();
  const [place, when, venueId] = useWatch<OfferForm, ['place', 'when', 'venueId']>({
    name: ['place', 'when', 'venueId'],
  });
  // A venue that is about to be chosen tells the part of town.
  const anywhere = place === 'ONLINE' || (when === 'BY_ARRANGEMENT' && !venueId);
  const { id, error, ...control } = field('place');
  return (
    <FormSection name="where" title={t('posting.where')}>
      <ChoiceGroup {...{ id, error }} label={t('posting.placeQuestion')}>
        <div className="pills">
          {places.map((value) => (
            <label key={value} className="pill">
              <input type="radio" value={value} {...control} />
              {t(`posting.place.${value}`)}
            </label>
          ))}
        </div>
      </ChoiceGroup>
      {place !== 'ONLINE' && <VenueField />}
      {place !== 'ON_SITE' && (
        <TextField
          {...field('meetingUrl')}
          type="url"
          inputMode="url"
          dir="ltr"
          label={t('posting.meetingUrl')}
          hint={t('posting.meetingUrlHint')}
          placeholder="https://"
          maxLength={1000}
        />
      )}
      {anywhere && <DistrictField />}
    </FormSection>
  );
}

function VenueField() {
  const { t } = usePage();
  const field = useOfferFields();
  const { venues } = usePostingChoices();
  const venueId = useWatch<OfferForm, 'venueId'>({ name: 'venueId' });
  const venue = venues.find(({ id }) => id === venueId);
  return (
    <div className="posting-venue">
      <Select {...field('venueId')} key={venues.length} label={t('posting.venue')}>
        <option value="">{t('posting.chooseVenue')}</option>
        {venues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {venue && (
        <div className="posting-venue__about" aria-live="polite">
          <p className="quiet">
            {venue.street}, {venue.postalCode} {venue.city}
          </p>
          {venue.accessibility.length > 0 ? (
            <ul className="ticks" aria-label={t('offer.accessibility')}>
              {venue.accessibility.map((feature) => (
                <li key={feature}>{t(`accessibility.${feature}`)}</li>
              ))}
            </ul>
          ) : (
            <p className="quiet">{t('posting.noAccessibility')}</p>
          )}
        </div>
      )}
    </div>
  );
}
