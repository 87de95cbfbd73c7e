// When a venue is closed, and which dates that would meet.
import { DeleteClosedDayDocument } from '@mitnand/api-client/operations/delete-closed-day';
import { SaveClosedDayDocument } from '@mitnand/api-client/operations/save-closed-day';
import { PassingButton } from '@mitnand/ui/PassingButton.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useState } from 'react';
import { townLanguage, usePage } from '../../../shared/page/PageContext.ts';
import { EditForm } from '../../editing/EditForm.tsx';
import { LineField } from '../../editing/fields.tsx';
import type { FormWords } from '../../editing/form-words.ts';
import { useSave } from '../../editing/useSave.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { closedSpan } from './closed-span.ts';
import { MetDates } from './MetDates.tsx';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

export interface ClosedDay {
  id: string;
  fromOn: string;
  toOn: string;
  reason: string;
}

interface ClosedDaysProps {
  venue: { id: string; closedDays: readonly ClosedDay[] };
}

export function ClosedDays({ venue }: ClosedDaysProps) {
  const { t, dates } = usePage();
  const toast = useToast();
  const { refusal, save: remove } = useSave(DeleteClosedDayDocument);
  const { save: keep } = useSave(SaveClosedDayDocument);
  const gone = async ({ id, ...days }: ClosedDay) => {
    if (!(await remove({ id }))) return;
    const onUndo = () => void keep({ input: { venueId: venue.id, ...days } });
    toast({ text: t('townData.closedDays.removed'), undo: { label: t('team.undo'), onUndo } });
  };
  return (
    <section className="part" aria-labelledby="closed-days">
      <h2 id="closed-days">{t('townData.closedDays.title')}</h2>
      <p className="quiet">{t('townData.closedDays.lead')}</p>
      {venue.closedDays.length === 0 && <p>{t('townData.closedDays.none')}</p>}
      <ul className="rows">
        {venue.closedDays.map(({ id, fromOn, toOn, reason }) => (
          <li key={id} className="rows__row">
            <span>
              {closedSpan(t, dates, { fromOn, toOn })} · <span {...wordsIn(townLanguage)}>{reason}</span>
            </span>
            <PassingButton
              kind="tertiary"
              small
              aria-label={t('townData.deleteNamed', { name: reason })}
              onClick={() => void gone({ id, fromOn, toOn, reason })}
            >
              {t('townData.delete')}
            </PassingButton>
          </li>
        ))}
      </ul>
      <RefusalText refusal={refusal} />
      <AddClosedDays key={venue.closedDays.length} venueId={venue.id} />
    </section>
  );
}

function AddClosedDays({ venueId }: { venueId: string }) {
  const { t, dates, now } = usePage();
  const toast = useToast();
  const { busy, refusal, save } = useSave(SaveClosedDayDocument);
  const [days, setDays] = useState({ fromOn: '', toOn: '' });
  const today = dates.dateOf(now);
  const send = async (words: FormWords) => {
    const input = { venueId, ...days, toOn: days.toOn || days.fromOn, reason: words.text('reason') };
    if (await save({ input })) toast({ text: t('townData.saved') });
  };
  return (
    <details className="unfold">
      <summary>{t('townData.closedDays.add')}</summary>
      <EditForm
        label={t('townData.closedDays.add')}
        {...{ busy, refusal }}
        onSend={(words) => void send(words)}
      >
        <div className="pair">
          <LineField
            name="fromOn"
            type="date"
            label={t('townData.closedDays.from')}
            min={today}
            required
            value={days.fromOn}
            onChange={({ target: { value } }) => setDays({ fromOn: value, toOn: days.toOn || value })}
          />
          <LineField
            name="toOn"
            type="date"
            label={t('townData.closedDays.to')}
            min={days.fromOn || today}
            required
            value={days.toOn}
            onChange={({ target: { value } }) => setDays({ ...days, toOn: value })}
          />
        </div>
        <LineField
          name="reason"
          label={t('townData.closedDays.reason')}
          hint={t('townData.closedDays.reasonHint')}
          maxLength={200}
          required
        />
        <MetDates venueId={venueId} {...days} />
      </EditForm>
    </details>
  );
}
