/** On which way somebody is reached. */
import type { Recipient } from '../composers.ts';
import { Channel } from '../message-terms.ts';
import { getsTextMessages } from '../sms/gets-text-messages.ts';
import type { SmsGateway } from '../sms/sms-gateway.ts';

/** The first that there is of mail, text message and call; null: none. */
export function channelTo({ email, phone }: Recipient, texts: Pick<SmsGateway, 'isThere'>): Channel | null {
  if (email !== null) return Channel.MAIL;
  if (phone === null) return null;
  return texts.isThere && getsTextMessages(phone) ? Channel.SMS : Channel.CALL;
}
