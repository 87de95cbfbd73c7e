// Day, times and place of the dates one changes, of a series its days too.
import type { DatesScope, OfferKind, TeamDateRowFragment } from '@mitnand/api-client/types';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { usePostingChoices } from '../form/usePostingChoices.ts';
import { endsOnMoved, minutesBetween, timeAfter } from '../form/when/clock-minutes.ts';
import type { DateWish } from './date-wish.ts';
import { PlacesFields } from './PlacesFields.tsx';
import { SeriesDaysFields } from './SeriesDaysFields.tsx';

interface DateWishFieldsProps {
  wish: DateWish;
  slots: TeamDateRowFragment['slots'];
  kind: OfferKind | null;
  scope: DatesScope;
  onChange: (wish: DateWish) => void;
}

export function DateWishFields({ wish, slots, kind, scope, onChange }: DateWishFieldsProps) {
  const { t, dates, now } = usePage();
  const { venues } = usePostingChoices();
  // Who moves the start mostly means the whole date.
  const startAt = (from: string) =>
    onChange({ ...wish, from, to: timeAfter(from, minutesBetween(wish.from, wish.to)) || wish.to });
  const moveTo = (on: string) => onChange({ ...wish, on, endsOn: endsOnMoved(wish, on) });
  const several = wish.endsOn !== '';
  return (
    <div className="change-dates__fields">
      {scope === 'THIS' && (
        <TextField
          id="neuer-tag"
          type="date"
          label={t('posting.on')}
          value={wish.on}
          min={dates.dateOf(now)}
          onChange={(event) => moveTo(event.currentTarget.value)}
        />
      )}
      <div className="posting-times">
        <TextField
          id="neu-von"
          type="time"
          step={300}
          label={t('posting.from')}
          value={wish.from}
          onChange={(event) => startAt(event.currentTarget.value)}
        />
        <TextField
          id="neu-bis"
          type="time"
          step={300}
          label={t('posting.to')}
          value={wish.to}
          onChange={(event) => onChange({ ...wish, to: event.currentTarget.value })}
        />
      </div>
      {scope === 'THIS' && several && (
        <TextField
          id="neuer-letzter-tag"
          type="date"
          label={t('posting.lastDay')}
          value={wish.endsOn}
          min={wish.on}
          onChange={(event) => onChange({ ...wish, endsOn: event.currentTarget.value || wish.on })}
        />
      )}
      {scope !== 'THIS' && wish.days && (
        <SeriesDaysFields days={wish.days} onChange={(days) => onChange({ ...wish, days })} />
      )}
      <Select
        id="neuer-ort"
        label={t('posting.venue')}
        value={wish.venueId}
        onChange={(event) => onChange({ ...wish, venueId: event.currentTarget.value })}
      >
        <option value="">{t('posting.onlyOnline')}</option>
        {venues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <PlacesFields
        {...{ slots, kind }}
        places={wish.places}
        onChange={(places) => onChange({ ...wish, places })}
      />
    </div>
  );
}
