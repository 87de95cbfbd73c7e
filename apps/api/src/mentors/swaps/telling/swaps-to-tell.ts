// Mentors whom nobody can write to: the team tells them of swaps. Found out when it is asked for, so that an entry goes
// with its reason.
import { Injectable } from '@nestjs/common';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DataSource, In } from 'typeorm';
import { Statement, withinReach } from '../../../bookings/team/who-sees-bookings.ts';
import { Occurrence } from '../../../offers/occurrence.entity.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { isId } from '../../../platform/ids.ts';
import type { Reach } from '../../../team/roles/staff.ts';
import { SWAP } from './plan-swap-letters.ts';
import { SwapLetter } from './swap-letter.entity.ts';
import { readSwapStory, type SwapKind, swapKinds } from './swap-story.ts';

const MOST = 50;

export const SwapNews = Object.fromEntries(swapKinds.map((kind) => [kind, kind])) as {
  readonly [Kind in SwapKind]: Kind;
};
registerEnumType(SwapNews, {
  name: 'SwapNews',
  description: 'What a mentor is told of a swap.',
  valuesMap: {
    SWAP_ASKED: { description: 'Somebody asks them to take over a session.' },
    SWAP_OVER: { description: 'They need not answer any more.' },
    SWAP_TAKEN: { description: 'Somebody took over the session they gave away.' },
    SWAP_DECLINED: { description: 'Who was asked said no: the session stays theirs.' },
    SWAP_WITHDRAWN: { description: 'Their question was taken back by others: the session stays theirs.' },
    SWAP_UNANSWERED: { description: 'Nobody has said yes so close to the session: it stays theirs.' },
  },
});

@ObjectType({ description: 'Something a mentor must hear of a swap whom no letter reaches.' })
export class SwapToTell {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => String, { description: 'First name or nickname of who is to be told.' })
  mentorName: string;

  @Field(() => SwapNews, { description: 'What.' })
  news: SwapKind;

  @Field(() => String, { description: 'First name or nickname of who asks.' })
  fromName: string;

  @Field(() => String, { nullable: true, description: 'Of who is asked, or took it over.' })
  answeredBy: string | null;

  @Field(() => DateTime, { description: 'Start of what is to be taken over.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'Until when an answer helps.' })
  answerBy: Temporal.Instant;

  occurrenceId: string;
}

@Injectable()
export class SwapsToTell {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** At dates within reach that are not over, the soonest first. */
  async list(reach: Reach): Promise<SwapToTell[]> {
    const ids = await this.untold(reach);
    const letters = await this.dataSource.getRepository(SwapLetter).find({
      where: { id: In(ids) },
      relations: { mentorRow: true, swapRow: true },
    });
    const told = await Promise.all(letters.map((letter) => this.asEntry(letter)));
    return told
      .flatMap((entry) => entry ?? [])
      .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  }

  /** Somebody has told them. @throws DomainError NOT_FOUND when there is nothing (any more) to tell */
  async note(reach: Reach, id: string): Promise<Occurrence> {
    const { manager } = this.dataSource;
    if (!isId(id) || !(await this.untold(reach)).includes(id)) throw new DomainError('NOT_FOUND');
    const letter = await manager.findOneOrFail(SwapLetter, { where: { id }, relations: { swapRow: true } });
    await manager.update(SwapLetter, { id }, { toldAt: this.clock.now() });
    return manager.findOneByOrFail(Occurrence, { id: letter.swapRow!.occurrenceId });
  }

  /** Without an address, or with one that takes no letters. */
  private async untold(reach: Reach): Promise<string[]> {
    const { param, values } = new Statement();
    const now = param(this.clock.now());
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT l.id FROM swap_letter l JOIN mentor_swap w ON w.id = l.swap_id JOIN occurrence o ON o.id = w.occurrence_id
       WHERE l.told_at IS NULL AND o.ends_at > ${now} AND ${withinReach({ ...reach, organisationIds: [] }, param)}
         AND (l.staff_id IS NULL OR EXISTS (
           SELECT FROM message m WHERE m.subject_id = l.id AND m.kind = ${param(SWAP)} AND m.state = 'FAILED'))
       ORDER BY o.starts_at, l.id LIMIT ${MOST}`,
      values,
    );
    return rows.map(({ id }) => id);
  }

  private async asEntry(letter: SwapLetter): Promise<SwapToTell | null> {
    const story = await readSwapStory(this.dataSource.manager, letter, this.clock.now());
    if (!story) return null;
    const { kind: news, fromName, answeredBy, startsAt, answerBy } = story;
    const { occurrenceId } = letter.swapRow!;
    const mentorName = letter.mentorRow!.name;
    return { id: letter.id, mentorName, news, fromName, answeredBy, startsAt, answerBy, occurrenceId };
  }
}
