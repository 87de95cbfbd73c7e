// What was sent about a booking, and sending it again.
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Message } from '../../../messages/message.entity.ts';
import { MessageState } from '../../../messages/message-terms.ts';
import { Outbox } from '../../../messages/outbox/outbox.ts';
import { planMessage } from '../../../messages/outbox/plan.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import { type Batch, grouped } from '../../../platform/graphql/loaders.ts';
import { isId } from '../../../platform/ids.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import type { Reach } from '../../../team/roles/staff.ts';
import { Reachable } from '../../team/reachable.ts';
import { NEWS } from '../news/news-terms.ts';

/** Messages about each booking, oldest first; those that had nothing to tell are left out. */
export const messagesOf: Batch<string, Message[]> = async (bookingIds, { dataSource }) => {
  const messages = await dataSource.getRepository(Message).find({
    where: { subjectId: In([...bookingIds]) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const told = messages.filter(({ state, toldAs }) => state !== MessageState.DROPPED || toldAs !== null);
  return grouped(bookingIds, told, ({ subjectId }) => subjectId);
};

@Injectable()
export class BookingMessages {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly reachable: Reachable,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Tells what is true of its booking now, as a message of its own. What waits already stays as it is.
   * @throws DomainError NOT_FOUND
   */
  async resend(reach: Reach, messageId: string): Promise<Message> {
    const messages = this.dataSource.getRepository(Message);
    const message = isId(messageId) ? await messages.findOneBy({ id: messageId }) : null;
    if (!message) throw new DomainError('NOT_FOUND');
    await this.reachable.needBooking(reach, message.subjectId);
    const id = await this.transactions.quietly(async (entities) => {
      const now = this.clock.now();
      const waiting = { kind: NEWS, subjectId: message.subjectId };
      const planned = await planMessage(entities, { ...waiting, now });
      if (planned !== null) await entities.update(Message, { id: planned }, { again: true });
      return (
        planned ?? (await entities.findOneByOrFail(Message, { ...waiting, state: MessageState.PENDING })).id
      );
    });
    this.outbox.wake();
    return messages.findOneByOrFail({ id });
  }
}
