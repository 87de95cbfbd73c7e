/** Stories of bookings for letters, about an example town. */
import type { Language } from '@mitnand/i18n/languages';
import { exampleStory, type Onlooker } from '../../bookings/telling/previews/example-story.ts';
import type { LetterKind } from '../../bookings/telling/letters/letter-kinds.ts';
import type { BookingStory } from '../../bookings/telling/story/story.ts';
import { Town } from '../../places/town/town.entity.ts';

const town = Object.assign(new Town(), {
  name: 'Musterstadt',
  timeZone: 'Europe/Berlin',
  colours: { petrol: '#123456', apricot: '#e8743b' },
  contact: {
    office: 'Stadt Musterstadt, Büro für Nachbarschaft',
    phone: '0731 5550100',
    email: 'nachbarschaft@musterstadt.example',
    openingHours: 'Montag bis Freitag, 9 bis 12 Uhr',
    postalAddress: '12345 Musterstadt',
  },
});

/** Somebody who reads on a Sunday morning. */
export function anOnlooker(language: Language = 'de'): Onlooker {
  const now = Temporal.Instant.from('2026-11-22T08:00:00Z');
  return { language, town, publicUrl: 'https://mitnand.example', now };
}

/** The story of a letter of this kind, with what a spec wants different. */
export function aStory(kind: LetterKind, parts: Partial<BookingStory> = {}): BookingStory {
  return { ...exampleStory(kind, anOnlooker(parts.language)), ...parts };
}
