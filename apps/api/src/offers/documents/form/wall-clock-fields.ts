// Times as people write them, the same wherever somebody types a date.
import { applyDecorators } from '@nestjs/common';
import { Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

const LONGEST_MINUTES = 6 * 7 * 24 * 60;
const WALL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A start that may be left out. */
export const WallTimeField = () =>
  applyDecorators(
    Field(() => String, { nullable: true, description: 'Start by the wall clock, as 14:00.' }),
    IsOptional(),
    Matches(WALL_TIME),
  );

/** A length that may be left out, at most six weeks. */
export const WallMinutesField = () =>
  applyDecorators(
    Field(() => Int, { nullable: true, description: 'Length by the wall clock.' }),
    IsOptional(),
    IsInt(),
    Min(1),
    Max(LONGEST_MINUTES),
  );
