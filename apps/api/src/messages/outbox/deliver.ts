// Delivers one claimed message: composes it from what is true now, hands it over, notes what became of it.
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { Config } from '../../platform/settings/config.ts';
import { Metrics } from '../../platform/observing/metrics.ts';
import { describeError } from '../../platform/observing/describe-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { type Composed, Composers } from '../composers.ts';
import { mailOf } from '../mail/mail-of.ts';
import { MailServer, NotTaken } from '../mail/mail-server.ts';
import type { Message } from '../message.entity.ts';
import { Channel, MessageState } from '../message-terms.ts';
import { SmsGateway } from '../sms/sms-gateway.ts';
import { nextTry } from './back-off.ts';
import { channelTo } from './channel-to.ts';
import { settle, waitAgain } from './note-outcome.ts';

@Injectable()
export class Deliver {
  private readonly logger = new Logger('Messages');
  private readonly host: string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly composers: Composers,
    private readonly mails: MailServer,
    private readonly texts: SmsGateway,
    private readonly metrics: Metrics,
    config: Config,
  ) {
    this.host = new URL(config.publicUrl).hostname;
  }

  /** Never throws: what goes wrong is tried again, or its lease runs out. */
  async deliver(message: Message): Promise<void> {
    try {
      const composed = await this.compose(message);
      if (composed) await this.hand(message, composed);
      else await this.end(message, { state: MessageState.DROPPED, channel: message.channel });
    } catch (error) {
      const notTaken = error instanceof NotTaken ? error : undefined;
      if (!notTaken)
        this.logger.error({ msg: 'message failed', messageId: message.id, error: describeError(error) });
      await this.failed(message, notTaken ?? new NotTaken('', false)).catch((failure: unknown) =>
        this.logger.error({
          msg: 'message was not noted',
          messageId: message.id,
          error: describeError(failure),
        }),
      );
    }
  }

  /** Reads everything at one moment, so that a letter never tells two truths. */
  private compose(message: Message): Promise<Composed | null> {
    const composer = this.composers.of(message.kind)!;
    return this.transactions.quietly(async (entities) => {
      await entities.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      return composer(message, entities);
    });
  }

  private async hand(message: Message, composed: Composed): Promise<void> {
    const channel = this.channelTo(composed);
    if (channel === Channel.CALL) {
      const now = this.clock.now();
      await waitAgain(this.dataSource, message.id, now, { dueAt: now, channel, toldAs: composed.toldAs });
      return;
    }
    const answer = await this.send(message, composed, channel);
    const told = { toldAs: composed.toldAs, channel: channel ?? message.channel, answer };
    const state = channel === null ? MessageState.DROPPED : MessageState.SENT;
    await this.end(message, { state, ...told }, composed);
  }

  /** Null: it can't be written to them, and needn't be. */
  private channelTo({ to, mustKnow }: Composed): Channel | null {
    const channel = channelTo(to, this.texts);
    return channel === Channel.CALL && !mustKnow ? null : channel;
  }

  private async send(message: Message, composed: Composed, channel: Channel | null): Promise<string | null> {
    if (channel === null) return null;
    if (channel === Channel.MAIL)
      return this.mails.send(mailOf(message, composed, this.clock.now(), this.host));
    return this.texts.send({ id: message.id, to: composed.to.phone!, text: composed.letter.sms });
  }

  private async end(
    message: Message,
    outcome: Parameters<typeof settle>[3],
    composed?: Composed,
  ): Promise<void> {
    await this.transactions.quietly(async (entities) => {
      const ended = await settle(entities, message.id, this.clock.now(), outcome);
      if (ended) await composed?.sent(entities);
    });
    const { channel, state } = outcome;
    this.metrics.count('mitnand_messages_total', { channel, state });
  }

  private async failed(message: Message, { answer, forGood, mayHaveArrived }: NotTaken): Promise<void> {
    const now = this.clock.now();
    const dueAt = forGood ? null : nextTry(message.tries + 1, message.createdAt, now);
    this.logger.warn({
      msg: 'message was not taken',
      messageId: message.id,
      again: dueAt?.toString(),
      answer,
    });
    const { channel } = message;
    if (dueAt === null) return this.end(message, { state: MessageState.FAILED, channel, answer });
    const tried = { at: now, answer, mayHaveArrived };
    await waitAgain(this.dataSource, message.id, now, { dueAt, channel, tried });
  }
}
