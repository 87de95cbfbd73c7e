// Slots as they change, for everyone who watches: each change is read once per process, however many look on.
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { describeError } from '../../platform/observing/describe-error.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { isId } from '../../platform/ids.ts';
import type { SlotChange } from '../../platform/live/slot-change-queue.ts';
import { Offer } from '../offer.entity.ts';
import { Slot } from '../slot.entity.ts';
import { SlotUpdates } from './slot-updates.ts';

/** Slots looked at again at once, the next ones first; what starts later is looked at when it comes nearer. */
const MOST_CHECKED = 5_000;

@Injectable()
export class LiveSlots implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(LiveSlots.name);
  private readonly watchers = new Set<SlotUpdates>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly dataSource: DataSource,
    private readonly notices: ChangeNotices,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    void this.follow();
  }

  onModuleDestroy(): void {
    this.stopping.abort();
    for (const watcher of this.watchers) watcher.end();
  }

  /**
   * The coming slots of an offer as they are now, then each as it changes; without an offer each public slot that
   * changes. Ends by the signal. @throws DomainError NOT_FOUND when the offer is not public
   */
  async watch(offerId: string | null, signal: AbortSignal): Promise<AsyncGenerator<Slot, void, void>> {
    if (offerId !== null) await this.refuseUnknown(offerId);
    const watcher = new SlotUpdates(offerId);
    this.watchers.add(watcher);
    const end = () => {
      this.watchers.delete(watcher);
      watcher.end();
    };
    signal.addEventListener('abort', end);
    if (signal.aborted || this.stopping.signal.aborted) end();
    if (offerId !== null) for (const slot of await this.coming([offerId])) watcher.offer(slot);
    return watcher.read();
  }

  private async follow(): Promise<void> {
    for await (const change of this.notices.slotChanges(this.stopping.signal)) {
      if (this.watchers.size === 0) continue;
      try {
        for (const slot of await this.read(change)) this.tell(slot, change.kind);
      } catch (error) {
        this.logger.warn({
          msg: 'changed slots not read; they are looked at again',
          error: describeError(error),
        });
      }
    }
  }

  /** Who looks at everything is told of changes only; what is merely looked at again may be old to them. */
  private tell(slot: Slot, kind: SlotChange['kind']): void {
    const { offerId } = slot.occurrenceRow!;
    for (const watcher of this.watchers) {
      if (watcher.offerId === offerId || (watcher.offerId === null && kind === 'changed'))
        watcher.offer(slot);
    }
  }

  /** Without a word on what has changed, all that is watched by offer is looked at. */
  private read(change: SlotChange): Promise<Slot[]> {
    if (change.kind === 'changed') return this.changed([...change.slotIds]);
    const offerIds = [...this.watchers].map(({ offerId }) => offerId).filter((id) => id !== null);
    return this.coming([...new Set(offerIds)]);
  }

  private changed(slotIds: string[]): Promise<Slot[]> {
    return this.publicSlots().andWhere('slot.id = ANY(:slotIds)', { slotIds }).getMany();
  }

  private async coming(offerIds: string[]): Promise<Slot[]> {
    if (offerIds.length === 0) return [];
    return this.publicSlots()
      .andWhere('occurrence.offerId = ANY(:offerIds)', { offerIds })
      .andWhere('occurrence.endsAt > :now', { now: this.clock.now() })
      .orderBy('slot.startsAt')
      .limit(MOST_CHECKED)
      .getMany();
  }

  private publicSlots() {
    return this.dataSource
      .createQueryBuilder(Slot, 'slot')
      .innerJoinAndSelect('slot.occurrenceRow', 'occurrence')
      .innerJoin(Offer, 'offer', 'offer.id = occurrence.offerId')
      .where(`offer.state = 'PUBLISHED' AND slot.withdrawnAt IS NULL`);
  }

  private async refuseUnknown(offerId: string): Promise<void> {
    const where = { id: offerId, state: 'PUBLISHED' } as const;
    if (isId(offerId) && (await this.dataSource.getRepository(Offer).existsBy(where))) return;
    throw new DomainError('NOT_FOUND', {}, 'offerId');
  }
}
