// A screen's document through GraphQL.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '../../platform/domain-error.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import type { ScreenDocument, ScreenEntry } from '../document/screen-document.ts';
import type { ScreenPartKind } from '../screen-terms.ts';
import { DocumentMemory } from './document-memory.ts';
import { ScreenFeed, type ScreenFeedEntry } from './screen-feed.ts';

@Public()
@Resolver()
export class ScreenFeedResolver {
  constructor(private readonly memory: DocumentMemory) {}

  @Query(() => ScreenFeed, {
    nullable: true,
    description: 'What the screen with this key shows now; null for a key that opens nothing.',
  })
  async screen(
    @Args('key', { description: 'Ten letters and digits.' }) key: string,
  ): Promise<ScreenFeed | null> {
    const kept = await this.memory.ofScreen(key).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
      throw error;
    });
    return kept && feedOf(await kept.document());
  }
}

function feedOf({ version, screen, place, entries }: ScreenDocument): ScreenFeed {
  const { name, languages, seconds } = screen;
  return {
    version,
    name,
    place: place.name,
    languages: [...languages],
    seconds,
    entries: entries.map(entryOf),
  };
}

const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);

function entryOf({
  id,
  part,
  number,
  url,
  starts,
  ends,
  until,
  state,
  times,
  texts,
}: ScreenEntry): ScreenFeedEntry {
  return {
    ...{ id, part: part as ScreenPartKind, number, url },
    ...{ startsAt: instant(starts), endsAt: instant(ends), shownUntil: instant(until) },
    ...{ cancelled: state === 'CANCELLED', full: state === 'FULL' },
    freeTimes: times.map((time) => instant(time.starts)),
    texts: Object.entries(texts).map(([language, { language: titleLanguage, ...text }]) => ({
      ...text,
      language,
      titleLanguage,
    })),
  };
}
