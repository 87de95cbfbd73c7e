// What to offer when the last place was just taken.
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { WorthInRows } from '../../../platform/graphql/worth-in-rows.ts';
import { Public } from '../../../platform/http/public.decorator.ts';
import { AlternativeTimes, AlternativeTimesService } from './alternative-times.ts';
import { WantedHelp } from './wanted-help.ts';

const FIRST = 3;
/** It asks at each venue around. */
const WORTH = 500;

@Public()
@Resolver()
export class AlternativeTimesResolver {
  constructor(private readonly alternatives: AlternativeTimesService) {}

  // Never from memory: whoever asks has just lost a time to somebody.
  @WorthInRows(WORTH)
  @Query(() => AlternativeTimes, {
    description:
      'When a time is gone or nothing fits: the nearest free times of fitting mentors in the two weeks from then on, here ' +
      'and at venues within 10 km, one of each kind first; and which waiting list to join. Errors: BAD_INPUT, NOT_FOUND.',
  })
  alternativeTimes(
    @Args('venueId', { type: () => ID, description: 'Where one would like to go.' }) venueId: string,
    @Args() needs: WantedHelp,
    @Args('startsAt', {
      type: () => DateTime,
      nullable: true,
      description: 'The time that is gone, as of `ConsultationTime`; from now on when left out.',
    })
    startsAt: Temporal.Instant | null,
    @Args('first', {
      type: () => Int,
      nullable: true,
      defaultValue: FIRST,
      description: 'At most so many times, 1 to 12.',
    })
    first: number | null,
  ): Promise<AlternativeTimes> {
    return this.alternatives.find({ venueId, needs, startsAt: startsAt ?? null, first: first ?? FIRST });
  }
}
