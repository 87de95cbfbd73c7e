// An example of each letter about a swap: true to the rules, about nobody.
import { atLocalTime, localDate } from '../../../platform/time/town-time.ts';
import type { Venue } from '../../../places/venues/venue.entity.ts';
import { answerBy } from './answer-by.ts';
import type { SwapKind, SwapStory } from './swap-story.ts';

export function exampleOfSwap(
  kind: SwapKind,
  now: Temporal.Instant,
  { house, zone }: { readonly house: { readonly name: string }; readonly zone: string },
): SwapStory {
  const day = localDate(now, zone).add({ days: 5 });
  const at = (time: string) => atLocalTime(day, Temporal.PlainTime.from(time), zone);
  const venue = {
    ...{ name: 'Quartierszentrale Beispielstadt', street: 'Beispielstraße 12', postalCode: '12345' },
    city: house.name,
  } as Venue;
  return {
    ...{ kind, fromName: 'Ali', answeredBy: 'Berta' },
    ...{ title: 'Digital-Sprechstunde im Lesecafé', titleLanguage: 'de' },
    ...{ startsAt: at('14:00'), endsAt: at('16:00'), venue, answerBy: answerBy(at('14:00'), now) },
  };
}
