// Rules on an input class hold wherever it is taken: a parameter typed `Input | null` loses its class, and so every rule.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { type Api, startApi } from '../../../testing/servers/api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('every argument that is an input is handed to the check as its class', () => {
  const storage = TypeMetadataStorage;
  const inputs = new Set<unknown>(storage.getInputTypesMetadata().map(({ target }) => target));
  const asked = [
    ...storage.getQueriesMetadata(),
    ...storage.getMutationsMetadata(),
    ...storage.getSubscriptionsMetadata(),
  ];
  const taken = asked.flatMap(({ target, methodName, methodArgs = [] }) => {
    const prototype = (target as { prototype: object }).prototype;
    const types = Reflect.getMetadata('design:paramtypes', prototype, methodName) as unknown[];
    return methodArgs.flatMap((argument) => {
      if (argument.kind !== 'arg' || !inputs.has(argument.typeFn())) return [];
      const isClass = types[argument.index] === argument.typeFn();
      return [{ at: `${methodName}(${argument.name})`, isClass }];
    });
  });
  expect(taken.length).toBeGreaterThan(10);
  expect(taken.filter(({ isClass }) => !isClass)).toEqual([]);
});
