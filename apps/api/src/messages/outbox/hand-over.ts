// On which way somebody is reached, and handing a message over to whoever brings it there.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/time/clock.ts';
import { Config } from '../../platform/settings/config.ts';
import type { Composed } from '../composers.ts';
import { mailOf } from '../mail/mail-of.ts';
import { MailServer } from '../mail/mail-server.ts';
import type { Message } from '../message.entity.ts';
import { Channel } from '../message-terms.ts';
import { SmsGateway } from '../sms/sms-gateway.ts';
import { Ways } from '../ways.ts';

@Injectable()
export class HandOver {
  private readonly host: string;

  constructor(
    private readonly clock: Clock,
    private readonly mails: MailServer,
    private readonly texts: SmsGateway,
    private readonly ways: Ways,
    { publicUrl }: Config,
  ) {
    this.host = new URL(publicUrl).hostname;
  }

  /** Null: it can't be written to them, and nobody need call. */
  channelTo({ to, mustKnow }: Composed): Channel | null {
    const channel = this.ways.to(to);
    return channel === Channel.CALL && !mustKnow ? null : channel;
  }

  /** Hands it to the mail server, or to the gateway. @returns what that answered. @throws NotTaken */
  send(channel: Channel.MAIL | Channel.SMS, message: Message, composed: Composed): Promise<string> {
    if (channel === Channel.MAIL)
      return this.mails.send(mailOf(message, composed, this.clock.now(), this.host));
    return this.texts.send({ id: message.id, to: composed.to.phone!, text: composed.letter.sms });
  }

  /** Lets go of the connections. */
  close(): void {
    this.mails.close();
  }
}
