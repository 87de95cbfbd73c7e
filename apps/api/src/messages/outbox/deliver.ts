// Delivers one claimed message: composes it from what is true now, hands it over, notes what became of it.
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { Metrics } from '../../platform/observing/metrics.ts';
import { describeError } from '../../platform/observing/describe-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { type Composed, Composers, type Step } from '../composers.ts';
import { NotTaken } from '../mail/mail-server.ts';
import { Message } from '../message.entity.ts';
import { Channel, MessageState } from '../message-terms.ts';
import { nextTry } from './back-off.ts';
import { HandOver } from './hand-over.ts';
import { type Outcome, settle, waitAgain } from './note-outcome.ts';
import { planMessage } from './plan.ts';

/** What stands for a server's answer where there is none, and so no way to whoever gave an address alone. */
const NO_MAIL_SERVER = 'SMTP_URL is not set';

type Tried = Pick<Message, 'id' | 'channel' | 'kind' | 'subjectId' | 'aboutAt' | 'tries' | 'createdAt'>;

@Injectable()
export class Deliver {
  private readonly logger = new Logger('Messages');

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly composers: Composers,
    private readonly handOver: HandOver,
    private readonly metrics: Metrics,
  ) {}

  /** Never throws: what goes wrong is tried again, or its lease runs out. */
  async deliver(message: Message): Promise<void> {
    try {
      const step = this.composers.stepOf(message.kind);
      if (step) return await this.take(message, step);
      const composed = await this.compose(message);
      if (composed) await this.bring(message, composed);
      else await this.end(message, { state: MessageState.DROPPED, channel: message.channel });
    } catch (error) {
      const msg = 'message failed';
      this.logger.error({ msg, messageId: message.id, error: describeError(error) });
      await this.failed(message, new NotTaken('', false)).catch(() => undefined);
    }
  }

  /** Ends one that may have arrived twice: nobody tries a third time, except what tells nobody anything. Never throws. */
  async giveUp(message: Message): Promise<void> {
    const msg = 'message was interrupted twice';
    try {
      this.logger.warn({ msg, messageId: message.id });
      const step = this.composers.stepOf(message.kind);
      if (step) return await this.take(message, step);
      const composed = await this.compose(message).catch(() => null);
      await this.failedForGood(message, null, composed);
    } catch (error) {
      this.logger.error({ msg, messageId: message.id, error: describeError(error) });
    }
  }

  /** Nothing is left of it: what follows from it tells what became of it. */
  private take(message: Message, step: Step): Promise<void> {
    return this.transactions.quietly(async (entities) => {
      const { affected } = await entities.delete(Message, { id: message.id, state: MessageState.SENDING });
      if (affected === 1) await step(message, entities);
    });
  }

  /** Reads everything at one moment, so that a letter never tells two truths. */
  private compose(message: Message): Promise<Composed | null> {
    const composer = this.composers.of(message.kind)!;
    return this.transactions.quietly(async (entities) => {
      await entities.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      return composer(message, entities);
    });
  }

  private async bring(message: Message, composed: Composed): Promise<void> {
    const { toldAs, mustKnow, to } = composed;
    const channel = this.handOver.channelTo(composed);
    if (channel === null && mustKnow && to.email !== null) {
      await this.failedForGood(message, NO_MAIL_SERVER, composed);
    } else if (channel === null) {
      const { DROPPED } = MessageState;
      await this.end(message, { state: DROPPED, channel: message.channel, toldAs }, composed.sent);
    } else if (channel === Channel.CALL) {
      const now = this.clock.now();
      await waitAgain(this.dataSource, message.id, now, { dueAt: now, channel, toldAs });
    } else {
      await this.write(message, composed, channel);
    }
  }

  private async write(
    message: Message,
    composed: Composed,
    channel: Channel.MAIL | Channel.SMS,
  ): Promise<void> {
    const answer = await this.handOver.send(channel, message, composed).catch((error: unknown) => {
      if (error instanceof NotTaken) return error;
      throw error;
    });
    if (answer instanceof NotTaken) return this.failed({ ...message, channel }, answer, composed);
    const { toldAs, sent } = composed;
    // Where this can't be noted it stays claimed, and comes once more: so that it is known that it may come twice.
    await this.end(message, { state: MessageState.SENT, channel, toldAs, answer }, sent).catch(
      (error: unknown) =>
        this.logger.error({
          msg: 'message sent, not noted',
          messageId: message.id,
          error: describeError(error),
        }),
    );
  }

  private async failed(
    message: Tried,
    { answer, forGood, mayHaveArrived }: NotTaken,
    composed: Composed | null = null,
  ): Promise<void> {
    const { id, channel, tries, createdAt } = message;
    const now = this.clock.now();
    const dueAt = forGood ? null : nextTry(tries + 1, createdAt, now);
    this.logger.warn({ msg: 'message was not taken', messageId: id, again: dueAt?.toString(), answer });
    const tried = { at: now, answer, mayHaveArrived };
    if (dueAt !== null) return waitAgain(this.dataSource, id, now, { dueAt, channel, tried });
    await this.failedForGood(message, answer, composed);
  }

  /** Who must know is called, if there is a number. */
  private async failedForGood(
    { id, channel, kind, subjectId, aboutAt }: Tried,
    answer: string | null,
    composed: Composed | null,
  ): Promise<void> {
    const now = this.clock.now();
    const isCalled = composed?.mustKnow && composed.to.phone !== null;
    // There is one of each moment; a call about it is the same.
    if (isCalled && aboutAt !== null)
      return waitAgain(this.dataSource, id, now, { dueAt: now, channel: Channel.CALL });
    const { toldAs } = composed ?? {};
    await this.end({ id }, { state: MessageState.FAILED, channel, answer, toldAs }, async (entities) => {
      if (isCalled) await planMessage(entities, { kind, subjectId, now, channel: Channel.CALL });
    });
  }

  /** @param also in the same transaction, unless another process has ended it */
  private async end({ id }: Pick<Message, 'id'>, outcome: Outcome, also?: Composed['sent']): Promise<void> {
    await this.transactions.quietly(async (entities) => {
      const ended = await settle(entities, id, this.clock.now(), outcome);
      if (ended) await also?.(entities);
    });
    const { channel, state } = outcome;
    this.metrics.count('mitnand_messages_total', { channel, state });
  }
}
