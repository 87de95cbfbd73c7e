// Day, times and place of the dates one changes.
import type { DatesScope } from '@mitnand/api-client/types';
import { Select } from '@mitnand/ui/Select.tsx';
import { TextField } from '@mitnand/ui/TextField.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { usePostingChoices } from '../form/usePostingChoices.ts';
import { minutesBetween, timeAfter } from '../form/clock-minutes.ts';
import type { DateWish } from './date-wish.ts';

interface DateWishFieldsProps {
  wish: DateWish;
  scope: DatesScope;
  onChange: (wish: DateWish) => void;
}

export function DateWishFields({ wish, scope, onChange }: DateWishFieldsProps) {
  const { t, dates, now } = usePage();
  const { venues } = usePostingChoices();
  // Who moves the start mostly means the whole date.
  const startAt = (from: string) =>
    onChange({ ...wish, from, to: timeAfter(from, minutesBetween(wish.from, wish.to)) || wish.to });
  return (
    <div className="change-dates__fields">
      {scope === 'THIS' && (
        <TextField
          id="neuer-tag"
          type="date"
          label={t('posting.on')}
          value={wish.on}
          min={dates.dateOf(now)}
          onChange={(event) => onChange({ ...wish, on: event.currentTarget.value })}
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
    </div>
  );
}
