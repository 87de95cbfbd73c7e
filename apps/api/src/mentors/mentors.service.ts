// Keeps the Digitalmentoren and turns the staffing of a session into its slots.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { Device, Worry } from '../offers/offer-terms.ts';
import type { NewDate } from '../offers/posting/add-dates.ts';
import type { Limits, Mentoring, NamedMentor } from '../offers/posting/mentoring.ts';
import { slotSpans } from '../offers/posting/planned-slots.ts';
import type { PlannedSlot } from '../offers/series.entity.ts';
import { DomainError } from '../platform/domain-error.ts';
import { newId } from '../platform/ids.ts';
import { Transactions } from '../platform/transactions/transaction.ts';
import { holdMentors } from './hold-mentors.ts';
import { Mentor } from './mentor.entity.ts';
import { type Session, sessionSlots } from './session-slots.ts';
import { findingsAt, refuseAgainst } from './staffing/findings.ts';

export interface MentorDraft {
  /** First name or nickname. */
  readonly name: string;
  readonly worries: readonly `${Worry}`[];
  readonly devices: readonly `${Device}`[];
  /** Languages they speak, ISO 639-1. */
  readonly languages: readonly string[];
  /** At most so many hours a week; no limit when left out. */
  readonly hoursAWeek?: number | null;
  /** Where they help; anywhere when left out. */
  readonly venueIds?: readonly string[];
}

@Injectable()
export class MentorsService implements Mentoring {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** Takes in a mentor. @throws DomainError BAD_INPUT */
  async register({ name, worries, devices, languages, ...limits }: MentorDraft): Promise<Mentor> {
    if (!name.trim() || name.length > 200) throw new DomainError('BAD_INPUT', {}, 'name');
    if (languages.length === 0) throw new DomainError('BAD_INPUT', {}, 'languages');
    const row = {
      id: newId(),
      name,
      worries: [...worries],
      devices: [...devices],
      languages: [...languages],
      hoursAWeek: limits.hoursAWeek ?? null,
      venueIds: [...(limits.venueIds ?? [])],
      endedAt: null,
    };
    return this.transactions.run((entities) => entities.getRepository(Mentor).save(row));
  }

  /**
   * The slots of a session, one place each: every mentor's time, split by length, with all they can help with. The
   * answer is the `slots` of a single date or the `slotPlan` of a series. In a transaction that makes its dates they are held.
   * @throws DomainError BAD_INPUT when a mentor is unknown or has stopped, or a slot does not fit into the session
   */
  async planSession(
    session: Session & { readonly mentorIds: readonly string[] },
    entities?: EntityManager,
  ): Promise<PlannedSlot[]> {
    const ids = [...new Set(session.mentorIds)];
    const mentors = entities ? await holdMentors(entities, ids) : await this.mentors(ids);
    const known = new Map(mentors.map((mentor) => [mentor.id, mentor]));
    if (known.size < ids.length || ids.length === 0) throw new DomainError('BAD_INPUT', {}, 'mentorIds');
    return sessionSlots(
      session,
      ids.map((id) => known.get(id)!),
    );
  }

  async mayStaff(
    entities: EntityManager,
    dates: readonly NewDate[],
    { zone, beyondLimit }: Limits,
  ): Promise<void> {
    const times = dates.flatMap(({ venueId, minutes, plan, ...span }) =>
      slotSpans(span, minutes, plan).flatMap(({ startsAt, endsAt, planned: { mentorId } }) =>
        mentorId === undefined ? [] : [{ mentorId, startsAt, endsAt, venueId }],
      ),
    );
    refuseAgainst(await findingsAt(entities, times, [], zone), beyondLimit);
  }

  /** All who have not stopped, by name. */
  async all(): Promise<NamedMentor[]> {
    return this.dataSource
      .getRepository(Mentor)
      .find({ select: { id: true, name: true }, where: { endedAt: IsNull() }, order: { name: 'ASC' } });
  }

  private async mentors(ids: string[]): Promise<Mentor[]> {
    return this.dataSource.getRepository(Mentor).findBy({ id: In(ids), endedAt: IsNull() });
  }
}
