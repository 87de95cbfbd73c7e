// Venues with the closed days that are still to come.
import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThanOrEqual } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { localDate } from '../../platform/time/town-time.ts';
import { ClosedDay } from '../venues/closed-day.entity.ts';
import { TownService } from '../town/town.service.ts';
import type { Venue } from '../venues/venue.entity.ts';
import { type TeamVenue, teamVenue } from './team-venue.ts';

@Injectable()
export class ShownVenues {
  constructor(
    private readonly dataSource: DataSource,
    private readonly towns: TownService,
    private readonly clock: Clock,
  ) {}

  async one(venue: Venue): Promise<TeamVenue> {
    const [shown] = await this.all([venue]);
    return shown!;
  }

  async all(venues: readonly Venue[]): Promise<TeamVenue[]> {
    const today = localDate(this.clock.now(), await this.towns.zone());
    const closed = await this.dataSource.getRepository(ClosedDay).find({
      where: { venueId: In(venues.map(({ id }) => id)), toOn: MoreThanOrEqual(today) },
      order: { fromOn: 'ASC' },
    });
    return venues.map((venue) =>
      teamVenue(
        venue,
        closed.filter(({ venueId }) => venueId === venue.id),
      ),
    );
  }
}
