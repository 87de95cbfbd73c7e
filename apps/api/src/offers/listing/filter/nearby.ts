// How far away: from the middle of a part of town, or from where somebody stands.
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

const FARTHEST_KM = 50;

@InputType({
  description:
    'Within so many kilometres, as the crow flies, of a part of town or of a position: one of the two. What has no venue counts by the middle of its part of town.',
})
export class Nearby {
  @Field(() => ID, { nullable: true, description: 'A part of town; its middle counts.' })
  @IsOptional()
  @IsUUID()
  districtId?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Degrees north, WGS 84; rounded to three places (about 100 m) before anything is done with it.',
  })
  @IsOptional()
  @Min(-90)
  @Max(90)
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84; rounded like the latitude.' })
  @IsOptional()
  @Min(-180)
  @Max(180)
  longitude?: number | null;

  @Field(() => Int, { description: 'Kilometres, 1 to 50.' })
  @IsInt()
  @Min(1)
  @Max(FARTHEST_KM)
  kilometres: number;
}
