// Changes or cancels one date, this and later ones, or all: what happens to whom stands there before it happens.
import { CancelDatesDocument } from '@mitnand/api-client/operations/cancel-dates';
import { ChangeDatesDocument } from '@mitnand/api-client/operations/change-dates';
import type { ConsequencesFragment, DatesScope } from '@mitnand/api-client/types';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { TextArea } from '@mitnand/ui/fields/TextField.tsx';
import { useRef, useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { changeOf, wishOf, type DateWish } from './date-wish.ts';
import type { DateTask } from './DatesPart.tsx';
import { ConsequenceWords } from './ConsequenceWords.tsx';
import { DatesDone } from './DatesDone.tsx';
import { DateWishFields } from './DateWishFields.tsx';
import { useConsequences } from './useConsequences.ts';

interface ChangeDatesDialogProps extends DateTask {
  /** `done`: something was changed. */
  onClose: (done: boolean) => void;
}

const scopes: DatesScope[] = ['THIS', 'THIS_AND_LATER', 'ALL'];

export function ChangeDatesDialog({ date, rule, kind, task, onClose }: ChangeDatesDialogProps) {
  const { t, dates } = usePage();
  const api = useApi();
  const [scope, setScope] = useState<DatesScope>('THIS');
  const [wish, setWish] = useState<DateWish>(() => wishOf({ ...date, rule }));
  const [reason, setReason] = useState('');
  const [reasonMissing, setReasonMissing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [happened, setHappened] = useState<ConsequencesFragment | null>(null);
  const underWay = useRef(false);
  const change = changeOf({ ...date, rule }, wish, scope);
  const wanted = { occurrenceId: date.id, scope };
  const expected = useConsequences(task === 'CANCEL' ? wanted : change && { ...wanted, change });

  // Whoever loses a date reads why; another time or more places say enough by themselves.
  const needsReason =
    task === 'CANCEL' || !!expected.data?.totals.some(({ effect }) => effect === 'CANCELLED');

  const apply = async () => {
    if (underWay.current) return;
    if (needsReason && reason.trim() === '') {
      setReasonMissing(true);
      document.getElementById('grund')?.focus();
      return;
    }
    underWay.current = true;
    const answer =
      task === 'CANCEL'
        ? await api.mutate(CancelDatesDocument, { ...wanted, reason })
        : await api.mutate(ChangeDatesDocument, { ...wanted, change: change ?? {}, reason });
    underWay.current = false;
    setRefusal(answer.refusal ?? null);
    if (answer.data)
      setHappened('cancelDates' in answer.data ? answer.data.cancelDates : answer.data.changeDates);
  };

  const verb = task === 'CANCEL' ? t('posting.cancelDates') : t('posting.changeDates');
  const ready = task === 'CANCEL' || change !== null;
  return (
    <Dialog
      open
      onClose={() => onClose(happened !== null)}
      heading={`${verb}: ${dates.dayAndTime(date.startsAt)}`}
      closeLabel={t('team.close')}
      look="wide"
    >
      {happened ? (
        <DatesDone {...{ task, happened }} onClose={() => onClose(true)} />
      ) : (
        <div className="change-dates">
          {date.seriesId && (
            <ChoiceGroup id="umfang" label={t('posting.whichDates')}>
              {scopes.map((value) => (
                <Choice
                  key={value}
                  id={`umfang-${value}`}
                  type="radio"
                  name="umfang"
                  label={t(`posting.scope.${value}`)}
                  checked={scope === value}
                  onChange={() => setScope(value)}
                />
              ))}
            </ChoiceGroup>
          )}
          {task === 'CHANGE' && (
            <DateWishFields {...{ wish, scope, kind }} slots={date.slots} onChange={setWish} />
          )}
          <section className="change-dates__then" aria-labelledby="dann" aria-live="polite">
            <h3 id="dann">{t('posting.thenHappens')}</h3>
            {expected.refusal && <RefusalText refusal={expected.refusal} />}
            {!ready && <p className="quiet">{t('posting.changeSomething')}</p>}
            {ready && !expected.refusal && <ConsequenceWords consequences={expected.data} />}
          </section>
          {needsReason && (
            <TextArea
              id="grund"
              label={t('posting.reason')}
              hint={t('posting.reasonHint')}
              rows={2}
              maxLength={500}
              value={reason}
              error={reasonMissing && reason.trim() === '' ? t('posting.reasonMissing') : null}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          <RefusalText refusal={refusal} />
          <div className="buttons">
            <Button onClick={() => void apply()} aria-disabled={!ready || undefined}>
              {verb}
            </Button>
            <Button kind="tertiary" onClick={() => onClose(false)}>
              {t('posting.leaveAsIs')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
