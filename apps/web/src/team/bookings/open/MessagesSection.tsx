// What was told about a booking: when, by which way, whether the server took it or why not; and once more by a tap.
import { ResendMessageDocument } from '@mitnand/api-client/operations/resend-message';
import type { SentMessageFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useSave } from '../../editing/useSave.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { kindWords } from '../../messages/kind-words.ts';
import { messageState } from './message-state.ts';
import type { SectionProps } from './useTeamBooking.ts';

export function MessagesSection({ open, booking: { messages } }: SectionProps) {
  const { t } = usePage();
  const say = useToast();
  const { save, refusal } = useSave(ResendMessageDocument);
  const resend = async ({ id }: SentMessageFragment) => {
    if (!(await save({ id }))) return;
    say({ text: t('teamBookings.messages.resent') });
    open.refresh();
  };
  // What waits is sent anyway; of all others the last can be sent again, as it tells what is true now.
  const last = messages.at(-1);
  const again = last && last.state !== 'PENDING' && last.state !== 'SENDING' ? last : undefined;
  return (
    <section className="panel__section">
      <h3>{t('teamBookings.messages.heading')}</h3>
      {messages.length === 0 && <p className="quiet">{t('teamBookings.messages.none')}</p>}
      <ol className="story" aria-label={t('teamBookings.messages.heading')}>
        {messages.map((message) => (
          <MessageLine key={message.id} message={message} />
        ))}
      </ol>
      <RefusalText refusal={refusal} />
      {again && (
        <p>
          <Button
            small
            kind="secondary"
            aria-label={t('teamBookings.messages.resendName', { kind: kindWords(t, again.kind) })}
            onClick={() => void resend(again)}
          >
            {t('teamBookings.messages.resend')}
          </Button>
        </p>
      )}
      <p>
        <Link href="/team/texte">{t('teamBookings.texts.all')}</Link>
      </p>
    </section>
  );
}

function MessageLine({ message }: { message: SentMessageFragment }) {
  const { t, dates } = usePage();
  const { kind, channel, state, tries, serverAnswer, repeated } = message;
  const says = state !== 'SENT' && state !== 'DONE' && serverAnswer;
  return (
    <li>
      {kindWords(t, kind)}
      <span className="story__when quiet">
        {state !== 'DROPPED' && `${t(`teamBookings.messages.way.${channel}`)} · `}
        {messageState(t, dates, message)}
        {tries > 0 && state === 'PENDING' && ` · ${t('teamBookings.messages.tried', { count: tries })}`}
      </span>
      {says && (
        <span className="story__when quiet">
          {t('teamBookings.messages.answer', { answer: serverAnswer })}
        </span>
      )}
      {repeated && <span className="story__when quiet">{t('teamBookings.messages.repeated')}</span>}
    </li>
  );
}
