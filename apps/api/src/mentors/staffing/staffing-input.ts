// Who shall be in a session, and how its time is cut.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DatesScope } from '../../bookings/dates/team/dates-change-input.ts';

const MOST_MENTORS = 20;
const DAY = 24 * 60;

@InputType({ description: 'A time of the session in which nobody is helped.' })
export class BreakInput {
  @Field(() => Int, { description: 'Minutes from the start of the session.' })
  @IsInt()
  @Min(0)
  @Max(DAY)
  from: number;

  @Field(() => Int, { description: 'The same, not included.' })
  @IsInt()
  @Min(1)
  @Max(DAY)
  to: number;
}

@InputType({
  description: 'Who staffs a session; its times stay as they are unless length or breaks are given.',
})
export class StaffingInput {
  @Field(() => [ID], {
    description:
      'All mentors of the session from now on, also who is absent; none only for a single date (`THIS`).',
  })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(MOST_MENTORS)
  mentorIds: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Length of a slot in minutes, 5 to 240; as before when left out.',
  })
  @IsOptional()
  @IsInt()
  @Min(5)
  @Max(240)
  slotMinutes?: number | null;

  @Field(() => [BreakInput], {
    nullable: true,
    description: 'Empty for none. As before when left out, unless another length is given.',
  })
  @IsOptional()
  @ArrayMaxSize(12)
  breaks?: BreakInput[] | null;

  @Field(() => DatesScope, {
    defaultValue: DatesScope.THIS,
    description: 'How many dates of the series get this staffing; dates staffed by themselves keep theirs.',
  })
  scope: DatesScope;
}
