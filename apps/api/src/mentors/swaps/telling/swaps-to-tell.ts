// Mentors whom nobody can write to: the team tells them of swaps. Found out when it is asked for, so that an entry goes
// with its reason.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DataSource, In } from 'typeorm';
import { TodayLook } from '../../../bookings/team/today/today-look.ts';
import { Statement, withinReach } from '../../../bookings/team/who-sees-bookings.ts';
import { Occurrence } from '../../../offers/occurrence.entity.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { isId } from '../../../platform/ids.ts';
import type { Reach } from '../../../team/roles/staff.ts';
import { SWAP } from './plan-swap-letters.ts';
import { SwapLetter } from './swap-letter.entity.ts';
import { MAY_BE_TRUE } from './swap-letters-sql.ts';
import { readSwapStory, type SwapKind, swapKinds } from './swap-story.ts';

const MOST = 50;
/** Each that is looked at costs some statements. What can't be true is left out before. */
const MOST_LOOKED_AT = 2 * MOST;

const SwapNews = Object.fromEntries(swapKinds.map((kind) => [kind, kind])) as {
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
export class SwapsToTell implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly today: TodayLook,
  ) {}

  onModuleInit(): void {
    this.today.alsoLookAt((reach) => this.fingerprint(reach));
  }

  /** At dates within reach that are not over, the soonest first. */
  async list(reach: Reach): Promise<SwapToTell[]> {
    const ids = await this.untold(reach);
    const told: SwapToTell[] = [];
    for (let at = 0; at < ids.length && told.length < MOST; at += MOST)
      told.push(...(await this.entries(ids.slice(at, at + MOST))));
    return told.slice(0, MOST).sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  }

  /** Somebody has told them. @throws DomainError NOT_FOUND when there is nothing (any more) to tell */
  async note(reach: Reach, id: string): Promise<Occurrence> {
    const { manager } = this.dataSource;
    const [entry] = isId(id) ? await this.entries(await this.untold(reach, id)) : [];
    if (!entry) throw new DomainError('NOT_FOUND');
    await manager.update(SwapLetter, { id }, { toldAt: this.clock.now() });
    return manager.findOneByOrFail(Occurrence, { id: entry.occurrenceId });
  }

  /** A short text that changes with what there is to tell; it tells nothing by itself. */
  private async fingerprint(reach: Reach): Promise<string> {
    return (await this.untold(reach)).join(' ');
  }

  /** Without an address, or with one that takes no letters: all, or this one. */
  private async untold(reach: Reach, id: string | null = null): Promise<string[]> {
    const { param, values } = new Statement();
    const now = param(this.clock.now());
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT l.id FROM swap_letter l JOIN mentor_swap w ON w.id = l.swap_id JOIN occurrence o ON o.id = w.occurrence_id
       WHERE l.told_at IS NULL AND o.ends_at > ${now} AND ${withinReach({ ...reach, organisationIds: [] }, param)}
         AND ${MAY_BE_TRUE(now)} AND ${id === null ? 'true' : `l.id = ${param(id)}`}
         AND (l.staff_id IS NULL OR EXISTS (
           SELECT FROM message m WHERE m.subject_id = l.id AND m.kind = ${param(SWAP)} AND m.state = 'FAILED'))
       ORDER BY o.starts_at, l.id LIMIT ${MOST_LOOKED_AT}`,
      values,
    );
    return rows.map(({ id: found }) => found);
  }

  /** In this order, without those that are not true any more. */
  private async entries(ids: readonly string[]): Promise<SwapToTell[]> {
    const letters = await this.dataSource.getRepository(SwapLetter).find({
      where: { id: In(ids) },
      relations: { mentorRow: true, swapRow: true },
    });
    const found = new Map(letters.map((letter) => [letter.id, letter]));
    const inOrder = ids.flatMap((id) => found.get(id) ?? []);
    const told = await Promise.all(inOrder.map((letter) => this.asEntry(letter)));
    return told.flatMap((entry) => entry ?? []);
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
