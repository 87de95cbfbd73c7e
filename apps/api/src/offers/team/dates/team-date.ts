// A date and its slots as the team works with them; who is in them is told by `bookings`.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { PageInfo } from '../../../platform/graphql/page-info.ts';
import type { Occurrence } from '../../occurrence.entity.ts';
import { Mode } from '../../offer-terms.ts';
import type { Slot } from '../../slot.entity.ts';

@ObjectType({ description: 'A slot as the team works with it.' })
export class TeamSlot {
  constructor(readonly slot: Slot) {}

  @Field(() => ID, { description: 'UUID.' })
  get id(): string {
    return this.slot.id;
  }

  @Field(() => DateTime, { description: 'Start.' })
  get startsAt(): Temporal.Instant {
    return this.slot.startsAt;
  }

  @Field(() => DateTime, { description: 'End.' })
  get endsAt(): Temporal.Instant {
    return this.slot.endsAt;
  }

  @Field(() => Mode, { nullable: true, description: 'On site or online; null when it makes no difference.' })
  get mode(): Mode | null {
    return this.slot.mode;
  }

  @Field(() => Int, { nullable: true, description: 'Places; null means no limit.' })
  get capacity(): number | null {
    return this.slot.capacity;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'Places the team wants, where more are taken: those given back go until it is reached. Null where it has as many as are wanted.',
  })
  get wantedCapacity(): number | null {
    return this.slot.wantedCapacity;
  }

  @Field(() => Int, { description: 'Places taken or held, in people.' })
  get taken(): number {
    return this.slot.taken;
  }
}

@ObjectType({ description: 'A date as the team works with it.' })
export class TeamDate {
  constructor(readonly occurrence: Occurrence) {}

  @Field(() => ID, { description: 'UUID.' })
  get id(): string {
    return this.occurrence.id;
  }

  @Field(() => DateTime, { description: 'Start.' })
  get startsAt(): Temporal.Instant {
    return this.occurrence.startsAt;
  }

  @Field(() => DateTime, { description: 'End.' })
  get endsAt(): Temporal.Instant {
    return this.occurrence.endsAt;
  }

  @Field(() => String, { nullable: true, description: 'Why it does not take place.' })
  get cancelReason(): string | null {
    return this.occurrence.cancelReason;
  }

  @Field(() => String, { nullable: true, description: 'Address of the meeting.' })
  get meetingUrl(): string | null {
    return this.occurrence.meetingUrl;
  }

  @Field(() => ID, { nullable: true, description: 'The series it came from.' })
  get seriesId(): string | null {
    return this.occurrence.seriesId;
  }

  @Field(() => Boolean, {
    description: 'Whether it was changed by itself, so that its series leaves it alone.',
  })
  get changedAlone(): boolean {
    return this.occurrence.changedAlone;
  }

  @Field(() => Boolean, {
    description:
      'Whether it was staffed by itself: it moves with its series, but keeps its mentors when that gets others.',
  })
  get staffedAlone(): boolean {
    return this.occurrence.staffedAlone;
  }
}

@ObjectType({ description: 'A page of dates.' })
export class TeamDateConnection {
  @Field(() => [TeamDate], { description: 'The dates of this page.' })
  nodes: TeamDate[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo: PageInfo;
}
