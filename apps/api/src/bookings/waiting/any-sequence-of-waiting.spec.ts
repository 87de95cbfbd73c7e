// Whatever people, the team and time do: a place stays free while someone who fits waits only where the rules say so.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AnySequence, type Step } from '../../testing/asked/any-sequence.ts';
import { brokenInvariants, placesLeftFree } from '../../testing/asked/booking-invariants.ts';
import { MessageTown } from '../../testing/towns/message-town.ts';
import { ExpireHolds } from './expire-holds.ts';

const town = MessageTown.forSpecs();
const sequences = new AnySequence(town);

/** So long before the first date, by day and by night; what was held until then has ended. */
const comesClose = fc.integer({ min: 1, max: 40 }).map<Step>((hours) => ({
  what: `${hours} hours before`,
  take: async ({ offer }) => {
    const moment = offer.occurrence.startsAt.subtract({ hours });
    if (Temporal.Instant.compare(moment, town.api.clock.now()) <= 0) return;
    town.api.clock.set(moment.toString());
    await town.api.get(ExpireHolds).run();
  },
}));
const post = fc.nat(3).map<Step>((minutes) => ({
  what: `post in ${minutes} minutes`,
  take: () => town.postIn(minutes),
}));

test('after each step every free place is one that nobody who waits can be asked about', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 23 }),
      fc.array(sequences.steps({ weight: 5, arbitrary: comesClose }, { weight: 3, arbitrary: post }), {
        minLength: 4,
        maxLength: 14,
      }),
      async (hour, story) => {
        // Each story begins after the dates of those before.
        town.api.clock.advance({ hours: 24 * 8 + hour });
        const scene = await sequences.scene('4 days');
        for (const { what, take } of story) {
          await take(scene);
          const broken = [await placesLeftFree(town.api), await brokenInvariants(town.api)];
          expect([what, ...broken]).toEqual([what, [], {}]);
        }
      },
    ),
    { numRuns: 14 },
  );
});
