// Whom a mentor could ask to take over a session.
import { Injectable } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { sessionOf } from '../absence/session-of.ts';
import { busyOnes, colleagues, misfits, sessionToSwap } from './session-to-swap.ts';

@ObjectType({ description: 'A mentor who could be asked to take over a session.' })
export class SwapPartner {
  @Field(() => ID, { description: 'The mentor.' })
  mentorId: string;

  @Field(() => String, { description: 'First name or nickname.' })
  name: string;

  @Field(() => Boolean, {
    description: 'Somewhere else at one of these times: `offerSwap` would be refused.',
  })
  busy: boolean;

  @Field(() => [DateTime], {
    description: 'When those start who need what this mentor can’t help with; empty: all bookings fit.',
  })
  misfits: Temporal.Instant[];
}

@Injectable()
export class SwapPartners {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** All other mentors, those who could say yes first. @throws DomainError NOT_FOUND, DATE_CANCELLED, PAST */
  async of(occurrenceId: string, fromMentorId: string): Promise<SwapPartner[]> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const occurrence = await manager.findOneBy(Occurrence, { id: occurrenceId });
    await sessionOf(manager, occurrence ?? undefined, fromMentorId, now);
    const session = await sessionToSwap(manager, occurrenceId, fromMentorId, now);
    const mentors = await colleagues(manager, session);
    const ids = mentors.map(({ id }) => id);
    const busy = await busyOnes(manager, session, ids);
    const partners = mentors.map((mentor) => ({
      ...{ mentorId: mentor.id, name: mentor.name, busy: busy.has(mentor.id) },
      misfits: misfits(session, mentor),
    }));
    return partners.sort((a, b) => obstacles(a) - obstacles(b));
  }
}

/** Elsewhere weighs more than any number of bookings. */
function obstacles({ busy, misfits: times }: SwapPartner): number {
  return (busy ? 1_000 : 0) + times.length;
}
