// What follows from a date of the team: its time on the wall, its place, its slots.
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { TownService } from '../../../places/town/town.service.ts';
import { Venue } from '../../../places/venues/venue.entity.ts';
import { Clock } from '../../../platform/time/clock.ts';
import type { Batch } from '../../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { CalendarDate } from '../../../platform/graphql/scalars.ts';
import { freePlacesOf, statusOf } from '../../date-state.ts';
import { typedDate } from '../../documents/form/spans.ts';
import { OccurrenceStatus } from '../../offer-terms.ts';
import { slotsOfOccurrences, venueById } from '../../reading/offer-loaders.ts';
import type { Slot } from '../../slot.entity.ts';
import { TeamDate, TeamSlot } from './team-date.ts';

const mentorNames: Batch<string, string | null> = async (ids, { dataSource }) => {
  const rows = await dataSource.query<{ id: string; name: string }[]>(
    'SELECT id, name FROM mentor WHERE id = ANY($1)',
    [ids],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? null);
};

@Resolver(() => TeamSlot)
export class TeamSlotFieldsResolver {
  @ResolveField(() => String, { nullable: true, description: 'Name of the mentor who is there.' })
  mentor({ slot }: TeamSlot, _: unknown, { loaders }: RequestContext) {
    return slot.mentorId === null ? null : loaders.of(mentorNames).load(slot.mentorId);
  }
}

@Resolver(() => TeamDate)
export class TeamDateFieldsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  @ResolveField(() => CalendarDate, { description: 'Day of the start.' })
  async on({ occurrence }: TeamDate): Promise<Temporal.PlainDate> {
    return typedDate(occurrence, await this.town.zone()).on;
  }

  @ResolveField(() => String, { description: 'Start by the wall clock, as 14:00.' })
  async startTime({ occurrence }: TeamDate): Promise<string> {
    return typedDate(occurrence, await this.town.zone()).startTime;
  }

  @ResolveField(() => Int, { description: 'Length by the wall clock.' })
  async minutes({ occurrence }: TeamDate): Promise<number> {
    return typedDate(occurrence, await this.town.zone()).minutes;
  }

  @ResolveField(() => Venue, { nullable: true, description: 'Where; null when it is only online.' })
  venue({ occurrence: { venueId } }: TeamDate, _: unknown, { loaders }: RequestContext) {
    return venueId === null ? null : loaders.of(venueById).load(venueId);
  }

  @ResolveField(() => [TeamSlot], { description: 'Its slots by start, without withdrawn ones.' })
  async slots(date: TeamDate, _: unknown, context: RequestContext): Promise<TeamSlot[]> {
    return (await slotsOf(date, context)).map((slot) => new TeamSlot(slot));
  }

  @ResolveField(() => OccurrenceStatus, { description: 'State as of now.' })
  async status(date: TeamDate, _: unknown, context: RequestContext): Promise<OccurrenceStatus> {
    return statusOf(date.occurrence, await slotsOf(date, context), this.clock.now());
  }

  @ResolveField(() => Int, { nullable: true, description: 'Places in all; null means no limit.' })
  async capacity(date: TeamDate, _: unknown, context: RequestContext): Promise<number | null> {
    const slots = await slotsOf(date, context);
    return slots.reduce<number | null>(
      (sum, { capacity }) => (sum === null || capacity === null ? null : sum + capacity),
      0,
    );
  }

  @ResolveField(() => Int, { description: 'Places taken or held, in people.' })
  async taken(date: TeamDate, _: unknown, context: RequestContext): Promise<number> {
    return (await slotsOf(date, context)).reduce((sum, { taken }) => sum + taken, 0);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Places left in slots that have not begun; null: no limit.',
  })
  async freePlaces(date: TeamDate, _: unknown, context: RequestContext): Promise<number | null> {
    return freePlacesOf(await slotsOf(date, context), this.clock.now());
  }
}

function slotsOf({ id }: TeamDate, { loaders }: RequestContext): Promise<Slot[]> {
  return loaders.of(slotsOfOccurrences).load(id);
}
