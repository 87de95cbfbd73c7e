// The town's logo as pages show it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { pictureAddress } from '../../../pictures/picture-address.ts';
import type { Picture } from '../../../pictures/picture.entity.ts';

@ObjectType({
  description:
    'The town’s logo; may be transparent, and is at most six times as wide as high. Where the town’s name stands ' +
    'beside it, it needs no words of its own.',
})
export class TownLogo {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => String, {
    description: 'Address of a file that fits into 640 × 120 pixels; it never changes.',
  })
  url640: string;

  @Field(() => String, { description: 'Address of a file that fits into 1,280 × 240 pixels, for paper.' })
  url1280: string;

  @Field(() => Int, { description: 'Pixels of the larger file.' })
  width: number;

  @Field(() => Int, { description: 'Pixels of the larger file.' })
  height: number;

  static of({ id, width, height }: Picture): TownLogo {
    return { id, width, height, url640: pictureAddress(id, 640), url1280: pictureAddress(id, 1280) };
  }
}
