// The team's list of bookings, page by page; what a page costs does not grow with what there is.
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { TownService } from '../../../places/town/town.service.ts';
import { checkFirst } from '../../../platform/graphql/check-first.ts';
import { decodeCursor, encodeCursor } from '../../../platform/graphql/cursor.ts';
import type { Reach } from '../../../team/roles/staff.ts';
import { Booking } from '../../booking.entity.ts';
import type { TeamBookingConnection } from '../team-booking.ts';
import { type AskedBookings, countOf, cursorLists, pageOf } from './booking-list-sql.ts';
import { BookingSearch } from './booking-search.ts';
import { type TeamBookingFilter, TeamBookingSort } from './team-booking-filter.ts';

/** Nobody needs to know how many thousands there are. */
export const COUNTED_AT_MOST = 1_000;

export interface BookingsQuestion {
  readonly filter?: TeamBookingFilter | null;
  readonly sort: TeamBookingSort;
  readonly first: number;
  readonly after?: string | null;
}

@Injectable()
export class TeamBookingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly search: BookingSearch,
    private readonly town: TownService,
  ) {}

  /** A page of the bookings within reach. @throws DomainError BAD_INPUT */
  async list(reach: Reach, { filter, sort, first, after }: BookingsQuestion): Promise<TeamBookingConnection> {
    checkFirst(first);
    const asked = await this.ask(reach, filter ?? {}, sort);
    const page = await this.page(asked, first, after ?? null);
    let counted: Promise<number> | undefined;
    return { ...page, count: () => (counted ??= this.count(asked)) };
  }

  /** All of them, page by page, so that none is held longer than it takes to write it. */
  async *all(reach: Reach, filter: TeamBookingFilter, sort: TeamBookingSort): AsyncGenerator<Booking[]> {
    const asked = await this.ask(reach, filter, sort);
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Awaited<ReturnType<typeof this.page>> = await this.page(asked, 500, after);
      yield nodes;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
  }

  private async ask(reach: Reach, filter: TeamBookingFilter, sort: TeamBookingSort): Promise<AskedBookings> {
    const zone = await this.town.zone();
    const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant();
    return {
      reach,
      filter,
      sort,
      meant: await this.search.find(reach, filter.text),
      startFrom: filter.from ? startOf(filter.from) : null,
      startBefore: filter.to ? startOf(filter.to.add({ days: 1 })) : null,
    };
  }

  private async page(asked: AskedBookings, first: number, after: string | null) {
    const cursor = after === null ? null : decodeCursor(after, { [asked.sort]: cursorLists[asked.sort]! });
    const { sql, values } = pageOf(asked, cursor, first + 1);
    const rows = await this.dataSource.query<{ id: string; key: string }[]>(sql, values);
    const shown = rows.slice(0, first);
    const last = shown.at(-1);
    const endCursor = last ? encodeCursor({ list: asked.sort, ...last }) : null;
    const nodes = await this.inOrder(shown.map(({ id }) => id));
    return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
  }

  private async inOrder(ids: string[]): Promise<Booking[]> {
    const rows = await this.dataSource.getRepository(Booking).findBy({ id: In(ids) });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  private async count(asked: AskedBookings): Promise<number> {
    const { sql, values } = countOf(asked, COUNTED_AT_MOST + 1);
    const [row] = await this.dataSource.query<{ count: number }[]>(sql, values);
    return row!.count;
  }
}
