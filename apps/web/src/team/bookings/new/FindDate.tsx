// Step 1: the next free dates, narrowed by word, kind and venue; the first one is mostly what a caller wants.
import type { Refusal } from '@mitnand/api-client/refusal';
import type { DateToBookFragment, OfferKind } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useState, type FormEvent } from 'react';
import { kindNames } from '../../../shared/offers/kinds.ts';
import { Failure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { useVenueChoice } from '../../venue-choice/useVenueChoice.ts';
import { VenueSelect } from '../../venue-choice/VenueSelect.tsx';
import { DateChoice } from './DateChoice.tsx';
import { placesOf, type Place } from './places.ts';

export interface Wanted {
  text: string;
  kind: OfferKind | '';
  withFull: boolean;
  /** Only dates of this offer. */
  offerId: string | null;
}

export const nothingWanted: Wanted = { text: '', kind: '', withFull: false, offerId: null };

interface FindDateProps {
  dates: DateToBookFragment[];
  wanted: Wanted;
  choice: ReturnType<typeof useVenueChoice>;
  refusal: Refusal | undefined;
  refresh: () => void;
  loading: boolean;
  onWanted: (wanted: Wanted) => void;
  onChoose: (place: Place) => void;
}

const shownAtOnce = 8;

export function FindDate(props: FindDateProps) {
  const { dates, wanted, choice, refusal, refresh, loading, onWanted, onChoose } = props;
  const { t, now } = usePage();
  const [shown, setShown] = useState(shownAtOnce);
  const found = dates
    .filter(({ offer }) => !wanted.kind || offer.kind === wanted.kind)
    .map((date) => ({ date, places: placesOf(date, now, wanted.withFull) }))
    .filter(({ places }) => places.length > 0);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text') ?? '').trim();
    setShown(shownAtOnce);
    onWanted({ ...wanted, text, offerId: null });
  };
  return (
    <>
      <div className="find-date">
        <form className="find" role="search" onSubmit={search}>
          <TextField
            id="text"
            name="text"
            type="search"
            label={t('teamBookings.new.search')}
            maxLength={200}
            autoComplete="off"
          />
          <Button type="submit" kind="secondary">
            {t('teamBookings.find')}
          </Button>
        </form>
        <Select
          id="kind"
          label={t('teamBookings.new.kind')}
          value={wanted.kind}
          onChange={(event) => onWanted({ ...wanted, kind: event.currentTarget.value as OfferKind | '' })}
        >
          <option value="">{t('teamBookings.new.anyKind')}</option>
          {kindNames.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </Select>
        <VenueSelect {...choice} />
        <Choice
          id="withFull"
          label={t('teamBookings.new.showFull')}
          checked={wanted.withFull}
          onChange={(event) => onWanted({ ...wanted, withFull: event.currentTarget.checked })}
        />
      </div>
      {loading && (refusal ? <Failure refusal={refusal} onRetry={refresh} /> : <Loading />)}
      {!loading && found.length === 0 && (
        <EmptyState words={t('teamBookings.new.nothing')}>
          <p>{t('teamBookings.new.nothingText')}</p>
        </EmptyState>
      )}
      <ol className="date-choices">
        {found.slice(0, shown).map(({ date, places }, index) => (
          <DateChoice
            key={date.id}
            {...{ date, places, onChoose }}
            next={index === 0 && places.some((place) => place.choice.freePlaces !== 0)}
          />
        ))}
      </ol>
      {found.length > shown && (
        <p>
          <Button kind="secondary" onClick={() => setShown(shown + shownAtOnce)}>
            {t('teamBookings.new.moreDates')}
          </Button>
        </p>
      )}
    </>
  );
}
