// What one subscriber has not been shown yet: the latest state of each slot, never a history.
import type { Slot } from '../slot.entity.ts';

export class SlotUpdates {
  private readonly waiting = new Map<string, Slot>();
  /** What was handed out last, so that nothing is told twice. */
  private readonly shown = new Map<string, string>();
  private ended = false;
  private wake: () => void = () => undefined;

  /** @param offerId the offer whose slots are wanted; null for every public one's */
  constructor(readonly offerId: string | null) {}

  /** Takes a slot as it is now, if it is news here. */
  offer(slot: Slot): void {
    const state = stateOf(slot);
    if (this.shown.get(slot.id) === state) this.waiting.delete(slot.id);
    else this.waiting.set(slot.id, slot);
    this.wake();
  }

  end(): void {
    this.ended = true;
    this.wake();
  }

  /** Slots as they come, until ended. One reader. */
  async *read(): AsyncGenerator<Slot, void, void> {
    while (!this.ended) {
      const [slot] = this.waiting.values();
      if (slot) {
        this.waiting.delete(slot.id);
        this.shown.set(slot.id, stateOf(slot));
        yield slot;
      } else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}

function stateOf({ taken, capacity, startsAt, endsAt, offers }: Slot): string {
  return [taken, capacity, startsAt.epochMilliseconds, endsAt.epochMilliseconds, ...offers].join(' ');
}
