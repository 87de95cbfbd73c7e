// Drafts that are deleted soon because nobody goes on with them: told in time, and kept at a word.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KeptTimes } from '../../places/town/kept-times.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { reachSql } from '../../team/roles/reach-sql.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { OffersInReach } from './reach/offers-in-reach.ts';
import type { TeamOffer } from './team-offer.ts';

/** Told so long before, in days; a draft kept for less is told from the start. */
const TOLD_BEFORE = 30;
/** A month may be three days longer than another; the day itself decides. */
const MONTHS_DIFFER_BY = 3;
const MOST = 50;

/** Nobody decides about it but those who type it. */
const LEFT_ALONE = `d.content IS NOT NULL AND d.submitted_at IS NULL AND NOT EXISTS (SELECT FROM offer o WHERE o.id = d.id)`;

@Injectable()
export class FadingDrafts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly kept: KeptTimes,
    private readonly inReach: OffersInReach,
  ) {}

  /** Drafts deleted within thirty days, the next first; at most 50. `venueIds` null: wherever they are. */
  async find(staff: Staff, venueIds: readonly string[] | null): Promise<TeamOffer[]> {
    const reach = reachSql(staff, 4);
    const told = this.clock.now().add({ hours: 24 * TOLD_BEFORE });
    const editedBefore = (await this.keptSince()).add({ hours: 24 * (TOLD_BEFORE + MONTHS_DIFFER_BY) });
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT d.id FROM offer_draft d
       WHERE d.edited_at < $1 AND ${LEFT_ALONE} AND ${reach.onDrafts('d', '$2')}
         AND ($3::uuid[] IS NULL OR d.venue_id = ANY($3))
       ORDER BY d.edited_at, d.id LIMIT ${MOST}`,
      [editedBefore, staff.id, venueIds, ...reach.values],
    );
    const drafts = await this.inReach.inOrder(rows.map(({ id }) => id));
    const ends = await Promise.all(drafts.map((draft) => this.keptUntil(draft)));
    return drafts.filter((_, index) => Temporal.Instant.compare(ends[index]!, told) <= 0);
  }

  /** Until when a draft is kept that nobody edits. */
  keptUntil({ editedAt }: TeamOffer): Promise<Temporal.Instant> {
    return this.kept.until(editedAt, ({ draftMonths }) => ({ months: draftMonths }));
  }

  /** Those edited last before then have been kept long enough. */
  keptSince(): Promise<Temporal.Instant> {
    return this.kept.before(({ draftMonths }) => ({ months: draftMonths }));
  }

  /**
   * Keeps a draft as long as if somebody had gone on with it.
   * @throws DomainError NOT_FOUND, also when it was public before, or waits to be read
   */
  keep(staff: Staff, id: string): Promise<TeamOffer> {
    return this.transactions.run(async (entities) => {
      await this.inReach.find(staff, id, entities);
      const [written] = await entities.query<[unknown[], number]>(
        `UPDATE offer_draft d SET edited_at = $2, edited_by = $3 WHERE d.id = $1 AND ${LEFT_ALONE} RETURNING d.id`,
        [id, this.clock.now(), staff.id],
      );
      if (written.length === 0) throw new DomainError('NOT_FOUND');
      return this.inReach.one(id, entities);
    });
  }
}
