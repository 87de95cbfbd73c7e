// Dates in the hands of somebody of the team: found within their reach, then changed by those who know how.
import { Injectable } from '@nestjs/common';
import type { TeamDate } from '../../../offers/team/dates/team-date.ts';
import { TeamDatesService } from '../../../offers/team/dates/team-dates.service.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import type { WantedChange } from '../../date-plans/date-change.ts';
import { byStaff } from '../../history/note-events.ts';
import { CancelDates } from '../cancel-dates.service.ts';
import { ChangeDates } from '../change-dates.service.ts';
import { SlotCapacity } from '../slot-capacity.service.ts';
import { type DatesChangeInput, DatesScope, wantedChange } from './dates-change-input.ts';
import { DatesConsequences } from './dates-consequences.ts';

const LONGEST_REASON = 500;

@Injectable()
export class TeamDateChanges {
  constructor(
    private readonly dates: TeamDatesService,
    private readonly town: TownService,
    private readonly changing: ChangeDates,
    private readonly cancelling: CancelDates,
    private readonly slots: SlotCapacity,
  ) {}

  /** @throws DomainError NOT_FOUND, and as `ChangeDates.preview` */
  async previewChange(staff: Staff, id: string, scope: DatesScope, change: DatesChangeInput) {
    const wanted = await this.wanted(staff, id, scope, change);
    return DatesConsequences.of(await this.changing.preview(id, wanted));
  }

  /** @throws DomainError NOT_FOUND, BAD_INPUT (`reason`), and as `ChangeDates.apply` */
  async change(
    staff: Staff,
    id: string,
    scope: DatesScope,
    { change, reason }: { readonly change: DatesChangeInput; readonly reason: string },
  ): Promise<DatesConsequences> {
    const wanted = await this.wanted(staff, id, scope, change);
    return DatesConsequences.of(
      await this.changing.apply(id, wanted, shortEnough(reason), byStaff(staff.id)),
    );
  }

  /** @throws DomainError NOT_FOUND, and as `CancelDates.preview` */
  async previewCancel(staff: Staff, id: string, scope: DatesScope): Promise<DatesConsequences> {
    await this.find(staff, id, scope);
    return DatesConsequences.of(await this.cancelling.preview(id, scope));
  }

  /** @throws DomainError NOT_FOUND, BAD_INPUT (`reason`), and as `CancelDates.apply` */
  async cancel(staff: Staff, id: string, scope: DatesScope, reason: string): Promise<DatesConsequences> {
    await this.find(staff, id, scope);
    return DatesConsequences.of(
      await this.cancelling.apply(id, scope, checkedReason(reason), byStaff(staff.id)),
    );
  }

  /** @throws DomainError NOT_FOUND, and as `SlotCapacity.changeCapacity` */
  async changeCapacity(staff: Staff, slotId: string, capacity: number | null): Promise<TeamDate> {
    const { id } = await this.dates.ofSlot(staff, slotId);
    await this.slots.changeCapacity(slotId, capacity);
    return this.dates.find(staff, id);
  }

  /** @throws DomainError NOT_FOUND, and as `SlotCapacity.withdrawSlot` */
  async withdrawSlot(staff: Staff, slotId: string): Promise<TeamDate> {
    const { id } = await this.dates.ofSlot(staff, slotId);
    await this.slots.withdrawSlot(slotId);
    return this.dates.find(staff, id);
  }

  private async wanted(
    staff: Staff,
    id: string,
    scope: DatesScope,
    change: DatesChangeInput,
  ): Promise<WantedChange> {
    const date = await this.find(staff, id, scope);
    await this.dates.refuseForeignVenue(staff, date, change.venueId);
    return wantedChange(scope, change, date.occurrence, await this.town.zone());
  }

  /** Whoever has one date at their venue does not touch the others of its series. */
  private find(staff: Staff, id: string, scope: DatesScope): Promise<TeamDate> {
    return scope === DatesScope.THIS ? this.dates.find(staff, id) : this.dates.findWithSeries(staff, id);
  }
}

function checkedReason(reason: string): string {
  const said = shortEnough(reason);
  if (said === '') throw new DomainError('BAD_INPUT', {}, 'reason');
  return said;
}

function shortEnough(reason: string): string {
  const said = reason.trim();
  if (said.length > LONGEST_REASON) throw new DomainError('BAD_INPUT', {}, 'reason');
  return said;
}
