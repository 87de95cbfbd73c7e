// On which ways this town can write to people: as it was set up, and the same for everybody.
import { Injectable } from '@nestjs/common';
import type { Recipient } from './composers.ts';
import { MailServer } from './mail/mail-server.ts';
import { Channel } from './message-terms.ts';
import { getsTextMessages } from './sms/gets-text-messages.ts';
import { SmsGateway } from './sms/sms-gateway.ts';

@Injectable()
export class Ways {
  constructor(
    private readonly mails: MailServer,
    private readonly texts: SmsGateway,
  ) {}

  /** Those there are; calling is always one. */
  get all(): readonly Channel[] {
    const { MAIL, SMS, CALL } = Channel;
    return [...(this.mails.isThere ? [MAIL] : []), ...(this.texts.isThere ? [SMS] : []), CALL];
  }

  has(way: Channel): boolean {
    return this.all.includes(way);
  }

  /** The first that there is of mail, text message and call; null: none. */
  to({ email, phone }: Recipient): Channel | null {
    if (email !== null && this.mails.isThere) return Channel.MAIL;
    if (phone === null) return null;
    return this.texts.isThere && getsTextMessages(phone) ? Channel.SMS : Channel.CALL;
  }
}
