// Messages that reached nobody: why, and once more.
import { ResendMessageDocument } from '@mitnand/api-client/operations/resend-message';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { bookingAddress } from '../../bookings/booking-address.ts';
import { whoOf } from '../../bookings/who.ts';
import { useSave } from '../../editing/useSave.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { kindWords } from '../../messages/kind-words.ts';
import type { ToTell } from '../useDay.ts';
import { AttentionGroup } from './AttentionGroup.tsx';

interface UndeliveredMessagesProps {
  undelivered: ToTell['undeliveredMessages'];
  onChanged: () => void;
}

export function UndeliveredMessages({ undelivered, onChanged }: UndeliveredMessagesProps) {
  const { t, dates } = usePage();
  const say = useToast();
  const { save, refusal } = useSave(ResendMessageDocument);
  const resend = async (id: string) => {
    if (!(await save({ id }))) return;
    say({ text: t('teamBookings.messages.resent') });
    onChanged();
  };
  return (
    <AttentionGroup heading={t('today.undelivered.heading')} count={undelivered.length}>
      {undelivered.map(({ message: { id, kind, serverAnswer }, booking }) => (
        <li key={id}>
          <Link href={bookingAddress(booking.id)}>{whoOf(t, dates, booking)}</Link>
          <span>{kindWords(t, kind)}</span>
          <span className="quiet">{dates.dayAndTime(booking.startsAt)}</span>
          {serverAnswer && (
            <span className="quiet">{t('teamBookings.messages.answer', { answer: serverAnswer })}</span>
          )}
          <span className="attention__do">
            <Button
              small
              kind="secondary"
              aria-label={t('teamBookings.messages.resendName', { kind: kindWords(t, kind) })}
              onClick={() => void resend(id)}
            >
              {t('teamBookings.messages.resend')}
            </Button>
          </span>
        </li>
      ))}
      {refusal && (
        <li>
          <RefusalText refusal={refusal} />
        </li>
      )}
    </AttentionGroup>
  );
}
