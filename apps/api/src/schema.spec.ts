// The contract explains itself: it lands in the editors of everyone who writes against it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { type Api, startApi } from './testing/servers/api.ts';

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Described {
  name: string;
  description?: string | null | undefined;
}

/** A type with its fields and their arguments, each under the path one would look it up by. */
function partsOf(type: GraphQLNamedType): Described[] {
  const named = (parts: readonly Described[], path: string) =>
    parts.map(({ name, description }) => ({ name: `${path}.${name}`, description }));
  if (isInputObjectType(type)) return [type, ...named(Object.values(type.getFields()), type.name)];
  if (isEnumType(type) || !(isObjectType(type) || isInterfaceType(type))) return [type];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => named(field.args, `${type.name}.${field.name}`));
  return [type, ...named(fields, type.name), ...args];
}

test('every type, field and argument has a description', () => {
  const { schema } = api.get(GraphQLSchemaHost);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const parts = types.flatMap(partsOf).filter((part) => !roots.includes(part as never));
  expect(parts.length).toBeGreaterThan(200);
  expect(parts.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
});
