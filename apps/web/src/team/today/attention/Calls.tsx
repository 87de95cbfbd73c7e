// Whom to call: nobody can write to them, and there is something they must know. An entry is gone when its reason is.
import { OpenCallDocument, type OpenCallMutation } from '@mitnand/api-client/operations/open-call';
import { RecordCallDocument } from '@mitnand/api-client/operations/record-call';
import type { CallResult, CallToMakeFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useState } from 'react';
import { Link } from 'wouter';
import { PhoneLink } from '../../../shared/page/PhoneLink.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';
import { bookingAddress } from '../../bookings/booking-address.ts';
import { dialled } from '../../bookings/phone-words.ts';
import { whoOf } from '../../bookings/who.ts';
import { useSave } from '../../editing/useSave.ts';
import { kindWords } from '../../messages/kind-words.ts';
import { AttentionGroup } from './AttentionGroup.tsx';

interface CallsProps {
  calls: CallToMakeFragment[];
  onChanged: () => void;
}

/** Of many the most urgent; the next ones move up. */
const shownCalls = 50;

export function Calls({ calls, onChanged }: CallsProps) {
  const { t } = usePage();
  return (
    <AttentionGroup heading={`${t('today.calls.heading')} (${calls.length})`} count={calls.length}>
      {calls.slice(0, shownCalls).map((call) => (
        <CallEntry key={call.id} call={call} onChanged={onChanged} />
      ))}
    </AttentionGroup>
  );
}

type Opened = OpenCallMutation['openCall'];

function CallEntry({ call, onChanged }: { call: CallToMakeFragment; onChanged: () => void }) {
  const { t, dates } = usePage();
  const say = useToast();
  const [opened, setOpened] = useState<Opened | null>(null);
  const opening = useSave(OpenCallDocument);
  const recording = useSave(RecordCallDocument);
  const { id, why, until, tries, lastTriedAt, about, booking } = call;
  const { offer } = booking.occurrence;
  const name = opened?.name ?? whoOf(t, dates, booking);
  const asks = why === 'RECONFIRM' || why === 'RECONFIRM_AGAIN';
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
        <bdi {...wordsIn(offer.textLanguage)}>{offer.title}</bdi>, {dates.dayAndTime(booking.startsAt)}
      </span>
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
            <Button small onClick={() => void record('REACHED')}>
              {asks ? t('today.calls.coming') : t('today.calls.reached')}
            </Button>
            <Button small kind="secondary" onClick={() => void record('NOT_REACHED')}>
              {t('today.calls.notReached')}
            </Button>
            <Button small kind="tertiary" onClick={() => void record('CALL_AGAIN')}>
              {t('today.calls.later')}
            </Button>
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
