// What nobody could help with in the last weeks, for whoever plans: by worry, device, language and venue, each alone.
import { Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { needsOf, type Needs } from '../../offers/slot-tokens.ts';
import { TownService } from '../../places/town/town.service.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { CalendarDate } from '../../platform/graphql/scalars.ts';
import { Clock } from '../../platform/time/clock.ts';
import { localDate } from '../../platform/time/town-time.ts';

/** As for bookings: fewer could point at somebody. */
const FEWEST_TOLD = 5;
/** Not any number of weeks: the difference of two would tell of a single one. */
const PERIODS = [4, 12];

@ObjectType({ description: 'How often something was wished for in vain.' })
export class WishCount {
  @Field(() => String, {
    nullable: true,
    description:
      'A `Worry`, a `Device`, a language (ISO 639-1) or the name of a venue; null where nothing was chosen.',
  })
  wish: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How often; null when fewer than five times. Each list has the same sum, so the next one is null too where what is hidden would come to fewer than five, or would be a single one.',
  })
  times: number | null;
}

@ObjectType({ description: 'What nobody could help with; a wish counts once in each list.' })
export class WishNumbers {
  @Field(() => CalendarDate, { description: 'The first day that is counted.' })
  since: Temporal.PlainDate;

  @Field(() => [WishCount], {
    description: 'By worry, the most frequent first, then those that are hidden; so in the others.',
  })
  worries: WishCount[];

  @Field(() => [WishCount], { description: 'By device.' })
  devices: WishCount[];

  @Field(() => [WishCount], { description: 'By the language that was wished for.' })
  languages: WishCount[];

  @Field(() => [WishCount], { description: 'By the venue where help was wanted.' })
  venues: WishCount[];
}

interface Row {
  readonly venue: string;
  readonly needs: string[];
  readonly times: number;
}

@Injectable()
export class WishNumbersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /** Of so many weeks, 4 or 12, today included. @throws DomainError BAD_INPUT (`weeks`) */
  async ofWeeks(weeks: number): Promise<WishNumbers> {
    if (!PERIODS.includes(weeks)) throw new DomainError('BAD_INPUT', {}, 'weeks');
    const today = localDate(this.clock.now(), await this.town.zone());
    const since = today.subtract({ days: 7 * weeks - 1 });
    const rows = await this.dataSource.query<Row[]>(
      `SELECT v.name AS venue, w.needs, sum(w.times)::int AS times FROM unmet_wish w JOIN venue v ON v.id = w.venue_id
       WHERE w.noted_on >= $1 GROUP BY v.id, w.needs`,
      [since],
    );
    const by = (name: keyof Needs) => summed(rows, ({ needs }) => needsOf(needs)[name]);
    return {
      since,
      worries: by('worry'),
      devices: by('device'),
      languages: by('spokenLanguage'),
      venues: summed(rows, ({ venue }) => venue),
    };
  }
}

interface Summed {
  readonly wish: string | null;
  readonly times: number;
}

function summed(rows: readonly Row[], wishOf: (row: Row) => string | null): WishCount[] {
  const groups = [...Map.groupBy(rows, wishOf)].map(([wish, same]) => ({
    wish,
    times: same.reduce((sum, { times }) => sum + times, 0),
  }));
  groups.sort((a, b) => b.times - a.times || byName(a, b));
  const shown = groups.slice(0, howManyShown(groups));
  const hidden = groups.slice(shown.length).sort(byName);
  return [...shown, ...hidden.map(({ wish }) => ({ wish, times: null }))];
}

/** Of the most frequent: what is left out must be nothing, or more than one group and enough together. */
function howManyShown(groups: readonly Summed[]): number {
  const enough = groups.filter(({ times }) => times >= FEWEST_TOLD).length;
  for (let shown = enough; shown > 0; shown--) {
    const hidden = groups.slice(shown);
    const sum = hidden.reduce((all, { times }) => all + times, 0);
    if (hidden.length === 0 || (hidden.length > 1 && sum >= FEWEST_TOLD)) return shown;
  }
  return 0;
}

function byName(a: Summed, b: Summed): number {
  return (a.wish ?? '').localeCompare(b.wish ?? '');
}
