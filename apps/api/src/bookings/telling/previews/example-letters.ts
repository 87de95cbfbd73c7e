// Examples of every letter there is: about a booking, about all of an address, and those with links.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Language } from '@mitnand/i18n/languages';
import type { Letter } from '../../../messages/letters/letter.ts';
import { type StaffLinkNews, staffLinkLetter } from '../../../messages/letters/staff-link-letter.ts';
import { Previews } from '../../../messages/previews/previews.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { Config } from '../../../platform/settings/config.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { contactLines } from '../letters/parts/contact-lines.ts';
import { houseOf } from '../letters/parts/house.ts';
import { letterKinds } from '../letters/letter-kinds.ts';
import { lostLetter } from '../letters/lost-letter.ts';
import { newsLetter } from '../letters/news-letter.ts';
import { exampleStory, type Onlooker } from './example-story.ts';

@Injectable()
export class ExampleLetters implements OnModuleInit {
  constructor(
    private readonly previews: Previews,
    private readonly town: TownService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.previews.register((language) => this.inLanguage(language));
  }

  private async inLanguage(language: Language): Promise<ReadonlyMap<string, Letter>> {
    const { publicUrl } = this.config;
    return exampleLetters({ language, publicUrl, town: await this.town.town(), now: this.clock.now() });
  }
}

/** Every kind of letter, by its name. */
export function exampleLetters(onlooker: Onlooker): Map<string, Letter> {
  const told = letterKinds.map((kind) => [kind, newsLetter(exampleStory(kind, onlooker), kind)] as const);
  const { now } = onlooker;
  return new Map([
    ...told,
    ['LOST_NUMBERS', lostLetter(onlooker, lostBookings(onlooker))],
    ['STAFF_INVITATION', staffLinkLetter(staffNews('INVITATION', now.add({ hours: 7 * 24 }), onlooker))],
    ['STAFF_SIGN_IN', staffLinkLetter(staffNews('SIGN_IN', now.add({ hours: 24 }), onlooker))],
  ]);
}

function lostBookings(onlooker: Onlooker) {
  return (['DAY_BEFORE', 'CONFIRMED'] as const).map((kind, at) => {
    const { offer, facts, number, pin } = exampleStory(kind, onlooker);
    const { title, titleLanguage } = offer;
    const own = at === 0 ? { number, pin } : { number: '987654324', pin: '135790' };
    return { title, titleLanguage, startsAt: facts.startsAt, ...own };
  });
}

function staffNews(
  kind: StaffLinkNews['kind'],
  until: Temporal.Instant,
  { language, town, publicUrl }: Onlooker,
): StaffLinkNews {
  const url = `${publicUrl}/team/link#beispiel`;
  const contact = contactLines(town, null);
  return {
    kind,
    language,
    house: houseOf(town),
    name: 'Mara Beispiel',
    url,
    until,
    zone: town.timeZone,
    contact,
  };
}
