// Facts of several things, kept apart: each thing begins with the same label.
import type { Fact } from './letter.ts';

/** The facts of each thing; those of most letters are one group. */
export function factGroups(facts: readonly Fact[]): Fact[][] {
  return facts.reduce<Fact[][]>((groups, fact) => {
    const begins = fact.label === facts[0]!.label;
    return begins ? [...groups, [fact]] : [...groups.slice(0, -1), [...groups.at(-1)!, fact]];
  }, []);
}
