// Changes dates: this one, this and later ones, or all of a series; shown before, and computed the same when applied.
import { Injectable } from '@nestjs/common';
import { TownService } from '../../places/town/town.service.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { type By, byRule } from '../history/note-events.ts';
import { consequencesOf } from './consequences.ts';
import type { Consequence, WantedChange } from '../date-plans/date-change.ts';
import { changeOf, type Planning } from './plan-change.ts';
import { writeDatesPlan } from './write-dates-plan.ts';

@Injectable()
export class ChangeDates {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly notices: ChangeNotices,
  ) {}

  /**
   * What a change would mean for every date, without making it. People book meanwhile, so numbers may differ a little
   * when it is applied; and whether mentors are free is only found out then.
   * @throws DomainError as `apply`, except MENTOR_BUSY
   */
  preview(occurrenceId: string, wanted: WantedChange): Promise<Consequence[]> {
    return this.look(changeOf(occurrenceId, wanted));
  }

  /**
   * Makes a change, all of it or nothing. Dates that have begun, were changed alone or cancelled keep their time.
   * @param reason told to everybody whose date is cancelled by it, in German; may be empty when none is
   * @returns what it meant for every date
   * @throws DomainError NOT_FOUND, PAST when the date is over (for a series: has begun), DATE_CANCELLED, PLACES_TAKEN
   *   when somebody is in a slot there would be no room for, MENTOR_BUSY, BAD_INPUT with its field
   */
  apply(occurrenceId: string, wanted: WantedChange, reason: string, by: By = byRule): Promise<Consequence[]> {
    return this.carryOut(changeOf(occurrenceId, wanted), reason, by);
  }

  /** What a plan would mean now; nothing is written. */
  async look(planning: Planning): Promise<Consequence[]> {
    const town = await this.town.town();
    const moment = { now: this.clock.now(), town, locking: false };
    const plan = await this.transactions.read((entities) => planning(entities, moment));
    return consequencesOf(plan, town.timeZone);
  }

  /** Writes a plan, made under its locks. @throws DomainError BAD_INPUT (`reason`), and whatever the planning throws */
  async carryOut(planning: Planning, reason: string, by: By): Promise<Consequence[]> {
    const town = await this.town.town();
    const { consequences, slots } = await this.transactions.run(async (entities) => {
      const now = this.clock.now();
      const plan = await planning(entities, { now, town, locking: true });
      if (reason === '' && plan.steps.some((step) => step.do === 'CANCEL'))
        throw new DomainError('BAD_INPUT', {}, 'reason');
      const slots = await writeDatesPlan(entities, plan, reason, { now, zone: town.timeZone, by });
      return { consequences: consequencesOf(plan, town.timeZone), slots };
    });
    this.notices.announceSlots(slots);
    return consequences;
  }
}
