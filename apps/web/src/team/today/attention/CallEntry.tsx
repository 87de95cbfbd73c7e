// One person to call: why and until when; the number on opening, which is noted; and how the call went.
import { OpenCallDocument, type OpenCallMutation } from '@mitnand/api-client/operations/open-call';
import { RecordCallDocument } from '@mitnand/api-client/operations/record-call';
import type { CallResult, CallToMakeFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useState } from 'react';
import { Link } from 'wouter';
import { withItsMonth } from '../../../shared/page/in-one-piece.ts';
import { PhoneLink } from '../../../shared/page/PhoneLink.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';
import { bookingAddress } from '../../bookings/booking-address.ts';
import { dialled } from '../../bookings/phone-words.ts';
import { whoOf } from '../../bookings/who.ts';
import { useSave } from '../../editing/useSave.ts';
import { kindWords } from '../../messages/kind-words.ts';

type Opened = OpenCallMutation['openCall'];

export function CallEntry({ call, onChanged }: { call: CallToMakeFragment; onChanged: () => void }) {
  const { t, dates } = usePage();
  const say = useToast();
  const [opened, setOpened] = useState<Opened | null>(null);
  const opening = useSave(OpenCallDocument);
  const recording = useSave(RecordCallDocument);
  const { id, why, until, tries, lastTriedAt, about, booking } = call;
  const { offer } = booking.occurrence;
  const name = opened?.name ?? whoOf(t, dates, booking);
  const refusal = opening.refusal ?? recording.refusal;

  const open = async () => setOpened((await opening.save({ id }))?.openCall ?? null);
  const record = async (result: CallResult) => {
    if (!(await recording.save({ id, result, about }))) return;
    say({ text: t(`today.calls.said.${result}`, { name }) });
    onChanged();
  };

  return (
    <li>
      <Link href={bookingAddress(booking.id)}>{name}</Link>
      <b className="attention__left">{t('today.calls.until', { moment: dates.dayAndTime(until) })}</b>
      <span>{kindWords(t, why)}</span>
      <span className="quiet">
        <bdi {...wordsIn(offer.textLanguage)}>{offer.title}</bdi>,{' '}
        {withItsMonth(dates.dayAndTime(booking.startsAt))}
      </span>
      {why === 'LOST_NUMBERS' && <span className="quiet">{t('today.calls.lost')}</span>}
      {tries > 0 && lastTriedAt && (
        <span className="quiet">
          {t('today.calls.tried', { count: tries, moment: dates.dayAndTime(lastTriedAt) })}
        </span>
      )}
      {refusal && (
        <span role="alert" className="field__error">
          {refusal.code === 'NOT_FOUND' ? t('today.calls.gone') : errorText(t, refusal.code, refusal.values)}
        </span>
      )}
      <span className="attention__do" aria-live="polite">
        {opened?.phone ? (
          <>
            <PhoneLink phone={dialled(opened.phone)} />
            <Results why={why} onResult={record} />
          </>
        ) : (
          <Button
            small
            kind="secondary"
            aria-label={t('today.calls.showName', { name })}
            onClick={() => void open()}
          >
            {t('today.calls.show')}
          </Button>
        )}
      </span>
      {!opened && <span className="quiet">{t('today.calls.noted')}</span>}
    </li>
  );
}

interface ResultsProps {
  why: CallToMakeFragment['why'];
  onResult: (result: CallResult) => Promise<void>;
}

/** Whoever is asked whether they come says so by the call. */
function Results({ why, onResult }: ResultsProps) {
  const { t } = usePage();
  const asks = why === 'RECONFIRM' || why === 'RECONFIRM_AGAIN';
  return (
    <>
      <Button small onClick={() => void onResult('REACHED')}>
        {asks ? t('today.calls.coming') : t('today.calls.reached')}
      </Button>
      <Button small kind="secondary" onClick={() => void onResult('NOT_REACHED')}>
        {t('today.calls.notReached')}
      </Button>
      <Button small kind="tertiary" onClick={() => void onResult('CALL_AGAIN')}>
        {t('today.calls.later')}
      </Button>
    </>
  );
}
