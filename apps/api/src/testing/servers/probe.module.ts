/** Resolvers that only specs of the platform have: things that go wrong in every way we know. */
import { Module } from '@nestjs/common';
import {
  Args,
  ArgsType,
  Context,
  Field,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { IsOptional, Max, Min } from 'class-validator';
import { DataSource } from 'typeorm';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Public } from '../../platform/http/public.decorator.ts';

@InputType()
class ProbeNeedsInput {
  @Field(() => Int)
  @Max(5)
  seats: number;
}

@InputType()
class ProbeInput {
  @Field(() => String)
  text: string;

  @Field(() => Int, { defaultValue: 1 })
  @Min(1)
  partySize: number;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  on: Temporal.PlainDate | null;

  @Field(() => ProbeNeedsInput, { nullable: true })
  needs: ProbeNeedsInput | null;
}

@ArgsType()
class ProbePage {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  @Max(100)
  first: number = 20;
}

@ObjectType()
class Probe {
  @Field(() => Int)
  number: number;

  @Field(() => Probe)
  next?: Probe;
}

@Resolver(() => Probe)
class ProbeResolver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notices: ChangeNotices,
  ) {}

  @Query(() => String)
  @Public()
  ping(): string {
    return 'pong';
  }

  @Query(() => String)
  closed(): string {
    return 'never seen';
  }

  @Query(() => String)
  @Public()
  boom(): string {
    throw new Error('secret: password=hunter2');
  }

  @Query(() => String)
  @Public()
  refused(): string {
    throw new DomainError('PARTY_TOO_LARGE', { most: 4 }, 'input.partySize');
  }

  @Query(() => String)
  @Public()
  async sql(@Args('statement') statement: string): Promise<string> {
    return JSON.stringify(await this.dataSource.query(statement));
  }

  @Query(() => String)
  @Public()
  whoAmI(@Context() context: RequestContext): string {
    const { language, sourceKey, visitKey, requestId } = context;
    return JSON.stringify({ language, sourceKey, visitKey, requestId });
  }

  @Query(() => [Probe])
  @Public()
  probes(@Args() page: ProbePage): Probe[] {
    return Array.from({ length: page.first }, (_, number) => ({ number }));
  }

  @ResolveField(() => Probe)
  @Public()
  next(@Parent() { number }: Probe): Probe {
    return { number: number + 1 };
  }

  @Query(() => String)
  @Public()
  repeated(
    @Args('times', { type: () => Int, defaultValue: 2 }) times: number,
    @Args('on', { type: () => CalendarDate, nullable: true }) on: Temporal.PlainDate | null,
  ): string {
    return `${on?.toString()}`.repeat(times);
  }

  @Query(() => DateTime)
  @Public()
  sameInstant(@Args('at', { type: () => DateTime }) at: Temporal.Instant): Temporal.Instant {
    return at;
  }

  @Subscription(() => String)
  @Public()
  async *heard(
    @Args('recheck', { type: () => Boolean, defaultValue: false }) recheck: boolean,
    @Context() { signal }: RequestContext,
  ) {
    for await (const change of this.notices.slotChanges(signal)) {
      if (change.kind === 'changed') yield { heard: [...change.slotIds].sort().join(' ') };
      else if (change.kind === 'resync' || recheck) yield { heard: change.kind };
    }
  }

  @Subscription(() => String)
  @Public()
  async *breaking() {
    yield { breaking: 'once' };
    throw new Error('secret: password=hunter2');
  }

  @Subscription(() => String)
  @Public()
  refusing(): AsyncGenerator<unknown> {
    throw new DomainError('NOT_FOUND');
  }

  @Subscription(() => String)
  hidden(): AsyncGenerator<unknown> {
    return this.breaking();
  }

  @Mutation(() => String)
  @Public()
  echo(@Args('input') input: ProbeInput): string {
    return `${input.constructor.name} ${input.text} ${input.partySize} ${input.on?.toString()} ${input.needs?.seats}`;
  }
}

@Module({ providers: [ProbeResolver] })
export class ProbeModule {}
