// Makes what screens show: for players by key, for previews from what is not saved, for lists on other sites.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.ts';
import { Picture } from '../../pictures/picture.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import type { Town } from '../../places/town/town.entity.ts';
import { District } from '../../places/venues/district.entity.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { isId } from '../../platform/ids.ts';
import { Config } from '../../platform/settings/config.ts';
import { Clock } from '../../platform/time/clock.ts';
import { startOfDay } from '../../platform/time/town-time.ts';
import type { ScreenSlide } from '../screen-slide.entity.ts';
import type { Screen } from '../screen.entity.ts';
import { SourceReader, type SourceRows } from '../sources/source-reader.ts';
import { everywhere, kindsShown, type Sources } from '../sources/sources.ts';
import { assemble } from './assemble.ts';
import type { SourceRow } from './entries.ts';
import type { ScreenDocument } from './screen-document.ts';
import { screenByKey, type ShownScreen, type SlideFacts } from './shown-screen.ts';

/** As far as days have names in a document. */
const DAYS_AHEAD = 65;
const MOST_IN_LIST = 100;

/** A document with what it was made from, so that the next look costs less when nothing changed. */
export interface MadeDocument {
  readonly document: ScreenDocument;
  readonly marks: Marks;
}

export interface Marks {
  readonly facts: string;
  readonly sources: string;
  /** When time alone changes it; milliseconds since 1970. */
  readonly changesAt: number;
  /** Dates of which something in it depends. */
  readonly dateIds: readonly string[];
}

export type ScreenSettings = Pick<
  Screen,
  | 'name'
  | 'venueId'
  | 'orientation'
  | 'theme'
  | 'languages'
  | 'seconds'
  | 'distance'
  | 'diagonal'
  | 'parts'
  | keyof Sources
>;

export type SlideSettings = Pick<
  ScreenSlide,
  'id' | 'texts' | 'pictureId' | 'startsAt' | 'endsAt' | 'weight'
>;

/** What a list on another site is about. */
export type ListWish = { readonly organisationId: string } | { readonly districtId: string };

@Injectable()
export class ScreenDocuments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly towns: TownService,
    private readonly reader: SourceReader,
  ) {}

  /** What the screen with this key shows; `same` when that is what was known. @throws DomainError NOT_FOUND */
  async ofKey(key: string, known: Marks | null): Promise<MadeDocument | 'same'> {
    const told = await screenByKey(this.dataSource, key, this.clock.now());
    if (told === null) throw new DomainError('NOT_FOUND');
    return this.make(await this.spoken(JSON.parse(told) as ShownScreen), known);
  }

  /** What a screen would show with these settings and slides. @throws DomainError BAD_INPUT for an unknown venue */
  async preview(settings: ScreenSettings, slides: readonly SlideSettings[]): Promise<ScreenDocument> {
    const { name, orientation, theme, languages, seconds, distance, diagonal } = settings;
    const { parts, districtIds, venueIds, kinds, organisationIds, venueId } = settings;
    const venue = await this.dataSource.getRepository(Venue).findOneBy({ id: venueId });
    if (!venue) throw new DomainError('BAD_INPUT', {}, 'input.venueId');
    return this.made({
      screen: { name, orientation, theme, languages, seconds, distance, diagonal },
      ...{ parts, districtIds, venueIds, kinds, organisationIds, place: placeOf(venue) },
      slides: await this.slideFacts(slides),
    });
  }

  /**
   * The same for a list on another site: everything of one organisation or part of town, in these languages or, with
   * none, the town's. @throws DomainError NOT_FOUND
   */
  async forList(
    wish: ListWish,
    languages: readonly string[],
    known: Marks | null = null,
  ): Promise<MadeDocument | 'same'> {
    const [id, entity] =
      'districtId' in wish
        ? ([wish.districtId, District] as const)
        : ([wish.organisationId, Organisation] as const);
    const about = isId(id)
      ? await this.dataSource.getRepository<Organisation | District>(entity).findOneBy({ id })
      : null;
    if (!about) throw new DomainError('NOT_FOUND');
    const { name } = about;
    const shown = languages.length > 0 ? languages : (await this.towns.town()).languages;
    const sources = 'districtId' in wish ? { districtIds: [id] } : { organisationIds: [id] };
    const list = {
      ...{ ...everywhere, ...sources },
      ...{ screen: { name, ...PLAIN, languages: shown }, parts: EVERY_PART, slides: [] },
      place: { name, street: '', city: '', phone: null, openingHours: {} },
    };
    return this.make(list, known, MOST_IN_LIST);
  }

  /** Something changed, in another process perhaps: the town is read anew. */
  forgetTown(): void {
    this.towns.forget();
  }

  private async made(shown: ShownScreen): Promise<ScreenDocument> {
    const made = await this.make(await this.spoken(shown), null);
    if (made === 'same') throw new Error('Nothing was known that it could be the same as.');
    return made.document;
  }

  /** Without the languages that the town has given up since; with none left, in all of the town's. */
  private async spoken(shown: ShownScreen): Promise<ShownScreen> {
    const { languages } = await this.towns.town();
    const left = shown.screen.languages.filter((language) => languages.includes(language));
    return { ...shown, screen: { ...shown.screen, languages: left.length > 0 ? left : languages } };
  }

  private async make(
    shown: ShownScreen,
    known: Marks | null,
    mostEntries?: number,
  ): Promise<MadeDocument | 'same'> {
    const now = this.clock.now();
    const town = await this.towns.town();
    const today = startOfDay(now, town.timeZone);
    const facts = markOf([shown, factsOf(town), today.epochMilliseconds]);
    const mayBeSame = known?.facts === facts && now.epochMilliseconds < known.changesAt;
    const read: SourceRows = await this.reader.read({
      sources: shown,
      kinds: kindsShown(shown, shown.parts),
      languages: shown.screen.languages,
      now,
      until: today.add({ hours: 24 * DAYS_AHEAD }),
      known: mayBeSame ? known.sources : null,
    });
    if (read.rows === null) return 'same';
    const rows = JSON.parse(read.rows) as SourceRow[];
    const { publicUrl } = this.config;
    const { document, changesAt } = assemble({ shown, town, rows, now, publicUrl, mostEntries });
    return { document, marks: { facts, sources: read.mark, changesAt, dateIds: rows.map(([id]) => id) } };
  }

  private async slideFacts(slides: readonly SlideSettings[]): Promise<SlideFacts[]> {
    const ids = slides.flatMap(({ pictureId }) => pictureId ?? []);
    const pictures = await this.dataSource.getRepository(Picture).findBy({ id: In(ids) });
    return slides.map(({ id, texts, weight, startsAt, endsAt, pictureId }) => ({
      ...{ id, texts, weight },
      starts: startsAt?.epochMilliseconds ?? null,
      ends: endsAt?.epochMilliseconds ?? null,
      picture: pictures.find((picture) => picture.id === pictureId) ?? null,
    }));
  }
}

const EVERY_PART = (['ENGAGEMENTS', 'CONSULTATIONS', 'GATHERINGS'] as const).map((part) => ({
  part,
  share: 1,
}));
/** What a list does not ask for. */
const PLAIN = { orientation: 'AUTO', theme: 'LIGHT', seconds: 12, distance: 3, diagonal: 55 } as const;

function placeOf({ name, street, city, phone, openingHours }: Venue): ShownScreen['place'] {
  return { name, street, city, phone, openingHours };
}

function factsOf({ name, timeZone, contact, colours, logoId }: Town) {
  return [name, timeZone, contact.phone, colours, logoId];
}

function markOf(facts: unknown): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22);
}
