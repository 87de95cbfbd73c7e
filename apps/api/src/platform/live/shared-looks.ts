/** Looks at the same thing that many wait for: two at most, however many ask at once. */

interface Look<T> {
  readonly running: Promise<T>;
  /** Begins when the running one has ended; for all who asked meanwhile, as that may have looked too early for them. */
  next: Promise<T> | null;
}

export class SharedLooks<T> {
  private readonly looks = new Map<string, Look<T>>();

  /** What `look` finds when it begins now or later; shared with everybody who asks under this key meanwhile. */
  ask(key: string, look: () => Promise<T>): Promise<T> {
    const there = this.looks.get(key);
    if (!there) return this.begin(key, look);
    const begin = () => this.begin(key, look);
    return (there.next ??= there.running.then(begin, begin));
  }

  private begin(key: string, look: () => Promise<T>): Promise<T> {
    const begun: Look<T> = { running: look(), next: null };
    this.looks.set(key, begun);
    const end = () => {
      if (!begun.next) this.looks.delete(key);
    };
    begun.running.then(end, end);
    return begun.running;
  }
}
