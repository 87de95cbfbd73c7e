// Holidays of the federal state and days off of the town's own: the next ones, and all of a year.
import { DaysOffDocument, type DaysOffQuery } from '@mitnand/api-client/operations/days-off';
import { DeleteDayOffDocument } from '@mitnand/api-client/operations/delete-day-off';
import { SaveDayOffDocument } from '@mitnand/api-client/operations/save-day-off';
import { Button } from '@mitnand/ui/Button.tsx';
import { PassingButton } from '@mitnand/ui/PassingButton.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useState } from 'react';
import { PartFailure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { townLanguage, usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { EditForm } from '../../editing/EditForm.tsx';
import { LineField } from '../../editing/fields.tsx';
import type { FormWords } from '../../editing/form-words.ts';
import { useSave } from '../../editing/useSave.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

const SHOWN_FIRST = 5;

export function DaysOff({ mayChange }: { mayChange: boolean }) {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(DaysOffDocument, { days: 365 });
  const [all, setAll] = useState(false);
  const shown = data?.daysOff.slice(0, all ? undefined : SHOWN_FIRST);
  return (
    <section className="part" aria-labelledby="days-off">
      <h2 id="days-off">{t('townData.daysOff.title')}</h2>
      <p className="quiet">{t('townData.daysOff.lead')}</p>
      {!shown && (refusal ? <PartFailure refusal={refusal} onRetry={refresh} /> : <Loading rows={2} />)}
      <ul className="rows">
        {shown?.map((day) => (
          <Day key={day.on} day={day} mayChange={mayChange} onGone={refresh} />
        ))}
      </ul>
      {data && !all && data.daysOff.length > SHOWN_FIRST && (
        <Button kind="tertiary" small onClick={() => setAll(true)}>
          {t('townData.daysOff.more')}
        </Button>
      )}
      {mayChange && <AddDay onAdded={refresh} />}
    </section>
  );
}

interface DayProps {
  day: DaysOffQuery['daysOff'][number];
  mayChange: boolean;
  onGone: () => void;
}

function Day({ day: { id, on, name }, mayChange, onGone }: DayProps) {
  const { t, dates } = usePage();
  const toast = useToast();
  const { refusal, save: remove } = useSave(DeleteDayOffDocument);
  const { save: keep } = useSave(SaveDayOffDocument);
  const gone = async () => {
    if (!id || !(await remove({ id }))) return;
    onGone();
    const onUndo = () => void keep({ input: { on, name } }).then(onGone);
    toast({ text: t('townData.daysOff.removed'), undo: { label: t('team.undo'), onUndo } });
  };
  return (
    <li className="rows__row">
      <span>
        {dates.dayWithYear(on)} · <span {...wordsIn(townLanguage)}>{name}</span>
        {id && <span className="quiet"> · {t('townData.daysOff.own')}</span>}
      </span>
      {id && mayChange && (
        <PassingButton
          kind="tertiary"
          small
          aria-label={t('townData.deleteNamed', { name })}
          onClick={() => void gone()}
        >
          {t('townData.delete')}
        </PassingButton>
      )}
      <RefusalText refusal={refusal} />
    </li>
  );
}

function AddDay({ onAdded }: { onAdded: () => void }) {
  const { t } = usePage();
  const toast = useToast();
  const { busy, refusal, save } = useSave(SaveDayOffDocument);
  const [round, setRound] = useState(0);
  const send = async (words: FormWords) => {
    if (!(await save({ input: { on: words.text('on'), name: words.text('name') } }))) return;
    setRound(round + 1);
    toast({ text: t('townData.daysOff.added') });
    onAdded();
  };
  return (
    <details className="unfold" key={round}>
      <summary>{t('townData.daysOff.add')}</summary>
      <EditForm label={t('townData.daysOff.add')} {...{ busy, refusal }} onSend={(words) => void send(words)}>
        <div className="pair">
          <LineField name="on" type="date" label={t('townData.daysOff.on')} required />
          <LineField
            name="name"
            label={t('townData.daysOff.name')}
            hint={t('townData.daysOff.nameHint')}
            maxLength={100}
            required
          />
        </div>
      </EditForm>
    </details>
  );
}
