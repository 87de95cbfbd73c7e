/** What one listener has not seen yet, added up: a set of slots, or "look at everything again". */

export type SlotChange =
  | { readonly kind: 'changed'; readonly slotIds: ReadonlySet<string> }
  /** Notices may have been missed: show everything anew. */
  | { readonly kind: 'resync' }
  /** Nothing is known to have changed; compare what is shown all the same. */
  | { readonly kind: 'recheck' };

export class SlotChangeQueue {
  private slotIds = new Set<string>();
  private everything = false;
  private due = false;
  private ended = false;
  private wake: () => void = () => undefined;
  private readonly timer: NodeJS.Timeout;

  constructor(recheckEveryMs: number) {
    this.timer = setInterval(() => {
      this.due = true;
      this.wake();
    }, recheckEveryMs).unref();
  }

  add(change: Iterable<string> | 'resync'): void {
    if (change === 'resync') this.everything = true;
    else for (const id of change) this.slotIds.add(id);
    this.wake();
  }

  end(): void {
    this.ended = true;
    clearInterval(this.timer);
    this.wake();
  }

  /** The next change, or undefined once ended. One reader at a time. */
  async next(): Promise<SlotChange | undefined> {
    for (;;) {
      if (this.ended) return undefined;
      const change = this.take();
      if (change) return change;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  private take(): SlotChange | undefined {
    const { slotIds, everything, due } = this;
    if (!everything && slotIds.size === 0 && !due) return undefined;
    this.slotIds = new Set();
    this.everything = this.due = false;
    if (everything) return { kind: 'resync' };
    return slotIds.size > 0 ? { kind: 'changed', slotIds } : { kind: 'recheck' };
  }
}
