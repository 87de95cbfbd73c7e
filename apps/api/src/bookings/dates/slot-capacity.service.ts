// Changes how many places a single slot has, or takes it out of its date.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Slot } from '../../offers/slot.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { findSlot } from '../taking/bookable-date.ts';
import { lockOccurrences } from '../taking/locks.ts';
import { passOnFreePlaces } from '../waiting/waiting-list.ts';
import { emptyOnes, roomFor } from '../date-plans/slot-changes.ts';

const MOST_PLACES = 100_000;

@Injectable()
export class SlotCapacity {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly notices: ChangeNotices,
  ) {}

  /**
   * Gives a slot so many places, in people, or no limit (null); new ones go to those who wait.
   * @throws DomainError NOT_FOUND (also for a withdrawn slot), DATE_CANCELLED, PAST, BAD_INPUT (`capacity`);
   *   PLACES_TAKEN with `taken` when more are taken already
   */
  async changeCapacity(slotId: string, capacity: number | null): Promise<void> {
    const isPlaces =
      capacity === null || (Number.isInteger(capacity) && capacity >= 0 && capacity <= MOST_PLACES);
    if (!isPlaces) throw new DomainError('BAD_INPUT', {}, 'capacity');
    await this.change(slotId, async (entities, slot) => {
      if (slot.withdrawnAt) throw new DomainError('NOT_FOUND');
      await entities.update(
        Slot,
        { id: slotId },
        { capacity: roomFor(slot, capacity), wantedCapacity: null },
      );
    });
  }

  /**
   * Takes a slot out of its date; one that is withdrawn already stays so.
   * @throws DomainError NOT_FOUND, DATE_CANCELLED, PAST; PLACES_TAKEN when somebody is in it
   */
  async withdrawSlot(slotId: string): Promise<void> {
    await this.change(slotId, async (entities, slot) => {
      emptyOnes([slot]);
      const withdrawnAt = slot.withdrawnAt ?? this.clock.now();
      await entities.update(Slot, { id: slotId }, { withdrawnAt });
    });
  }

  private async change(slotId: string, work: (entities: EntityManager, slot: Slot) => Promise<void>) {
    const zone = await this.town.zone();
    const touched = await this.transactions.run(async (entities) => {
      const now = this.clock.now();
      const { occurrenceId } = await findSlot(entities, slotId);
      const occurrence = (await lockOccurrences(entities, [occurrenceId])).get(occurrenceId);
      const slot = await entities.findOneBy(Slot, { id: slotId });
      if (!occurrence || !slot) throw new DomainError('NOT_FOUND');
      if (occurrence.isCancelled) throw new DomainError('DATE_CANCELLED');
      if (Temporal.Instant.compare(occurrence.endsAt, now) <= 0) throw new DomainError('PAST');
      await work(entities, slot);
      return [slotId, ...(await passOnFreePlaces(entities, occurrence, { now, zone }))];
    });
    this.notices.announceSlots(touched);
  }
}
