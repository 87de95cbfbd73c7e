// Boards as they are now, and as they change.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Language } from '@mitnand/i18n/languages';
import { isShownIn } from '../../offers/reading/offer-loaders.ts';
import { OfferKind } from '../../offers/offer-terms.ts';
import type { Venue } from '../../places/venues/venue.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { SharedLooks } from '../../platform/live/shared-looks.ts';
import { Clock } from '../../platform/time/clock.ts';
import { BoardKeys } from './board-keys.ts';
import type { BoardCall, BoardSession, CallBoard } from './call-board.ts';

const BEFORE = { minutes: 60 };
/** Whoever came last is helped after the end. */
const AFTER = { minutes: 30 };
const MOST_CALLS = 6;
/** At one venue at once. */
const MOST_SESSIONS = 12;

type Row = Omit<BoardSession, 'calls'> & { id: string };

@Injectable()
export class CallBoards {
  /** All screens of a venue look at the same. */
  private readonly looks = new SharedLooks<CallBoard>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly keys: BoardKeys,
    private readonly notices: ChangeNotices,
  ) {}

  /** @throws DomainError NOT_FOUND */
  async see(key: string, language: Language): Promise<CallBoard> {
    return this.look(await this.venue(key), language);
  }

  /** The board as it is, then anew whenever it changes. @throws DomainError NOT_FOUND */
  async watch(
    key: string,
    language: Language,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<CallBoard, void, void>> {
    return this.changes(await this.venue(key), language, signal);
  }

  private async *changes(
    venue: Venue,
    language: Language,
    signal: AbortSignal,
  ): AsyncGenerator<CallBoard, void, void> {
    const changes = this.notices.slotChanges(signal);
    let shown = '';
    do {
      const board = await this.looks.ask(`${venue.id} ${language}`, () => this.look(venue, language));
      const now = JSON.stringify(board);
      if (now === shown) continue;
      shown = now;
      yield board;
    } while (!(await changes.next()).done);
  }

  private async venue(key: string): Promise<Venue> {
    const venue = await this.keys.venueOf(key);
    if (!venue) throw new DomainError('NOT_FOUND', {}, 'key');
    return venue;
  }

  private async look({ id, name }: Venue, language: Language): Promise<CallBoard> {
    const now = this.clock.now();
    const rows = await this.dataSource.query<Row[]>(
      `SELECT o.id, row.title, o.ends_at AS "endsAt", (SELECT count(*) FROM walk_in w WHERE w.occurrence_id = o.id
           AND w.called_at IS NULL AND w.gone_at IS NULL AND w.taken_back_at IS NULL)::int AS waiting
       FROM occurrence o JOIN offer ON offer.id = o.offer_id AND offer.state = 'PUBLISHED' AND offer.kind = $5
         JOIN offer_text row ON row.offer_id = o.offer_id AND ${isShownIn('$4')}
       WHERE o.venue_id = $1 AND o.cancelled_at IS NULL AND o.starts_at <= $2 AND o.ends_at > $3
       ORDER BY o.starts_at, o.id LIMIT ${MOST_SESSIONS}`,
      [id, now.add(BEFORE), now.subtract(AFTER), language, OfferKind.CONSULTATION],
    );
    const sessions = rows.map(async ({ id: occurrenceId, ...row }) => ({
      ...row,
      calls: await this.calls(occurrenceId),
    }));
    return { venueName: name, sessions: await Promise.all(sessions) };
  }

  private calls(occurrenceId: string): Promise<BoardCall[]> {
    return this.dataSource.query(
      `SELECT number, called_to AS "table", called_at AS "calledAt" FROM walk_in
       WHERE occurrence_id = $1 AND called_at IS NOT NULL AND gone_at IS NULL AND taken_back_at IS NULL
       ORDER BY called_at DESC, number DESC LIMIT ${MOST_CALLS}`,
      [occurrenceId],
    );
  }
}
