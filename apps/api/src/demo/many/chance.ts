/** Chance that falls the same way each time: what a seed once made it makes again. */

export class Chance {
  private state: number;

  /** `numbers` name what is decided: the seed, then which of many. */
  constructor(...numbers: readonly number[]) {
    this.state = numbers.reduce(
      (state, number) => Math.imul(state ^ number, 0x9e3779b1) ^ (state >>> 15),
      0x2545f491,
    );
  }

  /** True in so many of a hundred cases. */
  percent(often: number): boolean {
    return this.below(100) < often;
  }

  /** A whole number from 0, smaller than `most`. */
  below(most: number): number {
    return Math.floor(this.next() * most);
  }

  oneOf<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** Mulberry32 by Tommy Ettinger (public domain): 0 to 1, evenly. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
