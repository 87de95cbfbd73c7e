/** What a field costs beyond the rows it answers with, so that nobody asks for a costly one many times at once. */
import { Extensions } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';

const WORTH = 'mitnandWorthInRows';

/** On a query whose work is as much as reading so many rows. */
export const WorthInRows = (rows: number): MethodDecorator => Extensions({ [WORTH]: rows });

/** 0 for a field that costs what it answers with. */
export function worthInRows({ extensions }: GraphQLField<unknown, unknown>): number {
  const rows = extensions[WORTH];
  return typeof rows === 'number' ? rows : 0;
}
