// Where a page of any list ends.
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Give it as `after`, with the same filter and order, to get what follows; null on an empty page.',
  })
  endCursor: string | null;
}
