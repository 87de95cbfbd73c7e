// What became of a message, in words.
import type { SentMessageFragment } from '@mitnand/api-client/types';
import type { Dates } from '@mitnand/i18n/dates';
import type { Translate } from '@mitnand/i18n/translator';

type Message = Pick<SentMessageFragment, 'channel' | 'state' | 'dueAt' | 'sentAt'>;

export function messageState(t: Translate, dates: Dates, { channel, state, dueAt, sentAt }: Message): string {
  const moment = dates.dayAndTime(sentAt ?? dueAt);
  switch (state) {
    case 'PENDING':
      return channel === 'CALL'
        ? t('teamBookings.messages.toCall')
        : t('teamBookings.messages.planned', { moment });
    case 'SENDING':
      return t('teamBookings.messages.sending');
    case 'SENT':
      return t('teamBookings.messages.sent', { moment });
    case 'DONE':
      return t('teamBookings.messages.called', { moment });
    case 'DROPPED':
      return t('teamBookings.messages.dropped');
    case 'FAILED':
      return t('teamBookings.messages.failed');
  }
}
