// What mentors and the team do for people who come without a booking.
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { byStaff } from '../../bookings/history/note-events.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { isId } from '../../platform/ids.ts';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { whoStaffs } from '../absence/own-session.ts';
import { SessionsWithinReach } from '../own/sessions-within-reach.ts';
import { OpenHours } from './open-hours.ts';
import { OpenHoursNow } from './open-hours-now.ts';
import { ServeWalkIns } from './serve-walk-ins.ts';
import { WalkInNumber, WalkInState } from './walk-in.entity.ts';

const DATE = { type: () => ID, description: 'The session: a date of a consultation.' };
const NUMBER = { type: () => ID, description: 'The number, by its id.' };
const KEY = { type: () => String, description: 'As for `bookSlot`: a repeated request does nothing more.' };
const MOST_TABLES = 99;
type Given = Record<string, unknown>;
const theDate = ({ occurrenceId }: Given) => occurrenceId;
const itsDate = ({ occurrenceId }: OpenHours) => occurrenceId;

@ForStaff(...whoStaffs)
@Resolver()
export class OpenHoursResolver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionsWithinReach,
    private readonly serving: ServeWalkIns,
    private readonly hours: OpenHoursNow,
  ) {}

  @Query(() => OpenHours, { description: 'Who came to a session without a booking. Errors: NOT_FOUND.' })
  openHours(@Args('occurrenceId', DATE) occurrenceId: string, @Acting() staff: Staff): Promise<OpenHours> {
    return this.hours.see(staff, occurrenceId);
  }

  @Audited('date.serve-walk-in', theDate)
  @Mutation(() => OpenHours, {
    description:
      'Somebody came without a booking: the next number, and the next free place of the session if there is one. ' +
      'Errors: NOT_FOUND, BAD_INPUT, DATE_CANCELLED, CLOSED earlier than 60 minutes before the start, PAST.',
  })
  async serveWalkIn(
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('requestKey', KEY) requestKey: string,
    @Acting() staff: Staff,
    @Context() { language }: RequestContext,
  ): Promise<OpenHours> {
    const date = await this.sessions.need(staff, occurrenceId);
    await this.serving.serve(date, requestKey, language, byStaff(staff.id));
    return this.hours.of(date);
  }

  @Audited('date.call-next', theDate)
  @Mutation(() => OpenHours, {
    description:
      'Calls whoever waits longest to a table; nothing changes when nobody waits. Errors: NOT_FOUND, BAD_INPUT.',
  })
  async callNext(
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('table', { type: () => Int, description: 'Number of the table, 1 to 99.' }) table: number,
    @Args('requestKey', KEY) requestKey: string,
    @Acting() staff: Staff,
  ): Promise<OpenHours> {
    if (table < 1 || table > MOST_TABLES) throw new DomainError('BAD_INPUT', {}, 'table');
    const date = await this.sessions.need(staff, occurrenceId);
    await this.serving.callNext(date, table, requestKey);
    return this.hours.of(date);
  }

  @Audited('date.walk-in-gone', undefined, itsDate)
  @Mutation(() => OpenHours, {
    description:
      'Takes a number off the board: helped, or no longer there. It still counts. Errors: NOT_FOUND.',
  })
  async walkInGone(@Args('id', NUMBER) id: string, @Acting() staff: Staff): Promise<OpenHours> {
    const { number, date } = await this.need(staff, id);
    await this.serving.gone(number);
    return this.hours.of(date);
  }

  @Audited('date.take-back-walk-in', undefined, itsDate)
  @Mutation(() => OpenHours, {
    description:
      'Takes back what was done last with a number: GONE is there again, CALLED waits again, WAITING was never entered. ' +
      'In any other state it stays as it is. Errors: NOT_FOUND.',
  })
  async takeBackWalkIn(
    @Args('id', NUMBER) id: string,
    @Args('was', { type: () => WalkInState, description: 'The state that is taken back.' }) was: WalkInState,
    @Acting() staff: Staff,
  ): Promise<OpenHours> {
    const { number, date } = await this.need(staff, id);
    await this.serving.takeBack(number, was, byStaff(staff.id));
    return this.hours.of(date);
  }

  private async need(staff: Staff, id: string) {
    const number = isId(id) && (await this.dataSource.getRepository(WalkInNumber).findOneBy({ id }));
    if (!number) throw new DomainError('NOT_FOUND');
    return { number, date: await this.sessions.need(staff, number.occurrenceId) };
  }
}
