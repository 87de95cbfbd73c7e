import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Body, Controller, Module, Param, Post, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { DomainError } from '../../platform/domain-error.ts';
import { FOR_STAFF } from '../../platform/http/entrance.ts';
import { PUBLIC } from '../../platform/http/public.decorator.ts';
import { newId } from '../../platform/ids.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { ForStaff } from '../roles/for-staff.decorator.ts';
import { Role } from '../roles/role.ts';
import { AUDITED, Audited } from './audited.decorator.ts';

const made = newId();

@ForStaff(Role.TOWN_ADMIN)
@Resolver()
class ProbeResolver {
  @Audited('probe.change', ({ id }) => id)
  @Mutation(() => Boolean)
  async probeChange(@Args('id', { type: () => ID }) _id: string, @Args('how') how: string): Promise<boolean> {
    if (how === 'refused') throw new DomainError('FORBIDDEN');
    if (how === 'broken') throw new Error('not expected');
    expect(await api.sql('SELECT outcome FROM audit_entry WHERE outcome IS NULL')).toHaveLength(1);
    return true;
  }

  @Audited('probe.make', undefined, (id: string) => id)
  @Mutation(() => ID)
  probeMake(): string {
    return made;
  }
}

@ForStaff(Role.TOWN_ADMIN)
@Controller('probe')
class ProbeController {
  @Audited('probe.post', ({ id }) => id)
  @Post(':id')
  post(@Param('id') id: string, @Body() _body: unknown): { id: string } {
    return { id };
  }
}

@Module({ providers: [ProbeResolver], controllers: [ProbeController] })
class ProbeModule {}

let api: Api;
let admin: StaffClient;

beforeAll(async () => {
  api = await startApi({ modules: [ProbeModule] });
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterAll(() => api.close());

const entriesOf = (action: string) =>
  api.sql('SELECT staff_id, object_id, outcome FROM audit_entry WHERE action = $1 ORDER BY id', [action]);

describe('what is marked', () => {
  const change = 'mutation ($id: ID!, $how: String!) { probeChange(id: $id, how: $how) }';

  test('is noted before it is done, and how it ended', async () => {
    const id = newId();
    for (const how of ['done', 'refused', 'broken']) await admin.graphql(change, { id, how });
    await admin.graphql(change, { id: 'no id', how: 'refused' });
    const entry = { staff_id: admin.staffId, object_id: id };
    expect(await entriesOf('probe.change')).toEqual([
      { ...entry, outcome: 'DONE' },
      { ...entry, outcome: 'FORBIDDEN' },
      { ...entry, outcome: 'INTERNAL' },
      { ...entry, object_id: null, outcome: 'FORBIDDEN' },
    ]);
  });

  test('is noted with the object it made', async () => {
    await admin.data('mutation { probeMake }');
    expect(await entriesOf('probe.make')).toEqual([
      { staff_id: admin.staffId, object_id: made, outcome: 'DONE' },
    ]);
  });

  test('is noted when it is a route', async () => {
    const id = newId();
    const headers = { cookie: admin.cookie, 'content-type': 'application/json' };
    const answer = await fetch(`${api.url}/probe/${id}`, {
      method: 'POST',
      headers,
      body: '{"id":"another"}',
    });
    expect(await answer.json()).toEqual({ id });
    expect(await entriesOf('probe.post')).toEqual([
      { staff_id: admin.staffId, object_id: id, outcome: 'DONE' },
    ]);
  });

  test('is not noted for whom the door stays closed', async () => {
    const before = await api.sql('SELECT id FROM audit_entry ORDER BY id');
    const auditor = await StaffClient.signedIn(api, { role: 'AUDITOR' });
    expect((await auditor.graphql(change, { id: newId(), how: 'done' })).code).toBe('FORBIDDEN');
    expect(await api.sql('SELECT id FROM audit_entry ORDER BY id')).toEqual(before);
  });
});

test('everything the staff can change is noted', () => {
  expect(changesOfStaff().length).toBeGreaterThan(2);
  const notNoted = changesOfStaff().filter(({ method }) => !Reflect.hasMetadata(AUDITED, method));
  expect(notNoted.map(({ name }) => name)).toEqual([]);
});

interface Change {
  name: string;
  method: object;
}

/** Mutations, and routes that do more than read, open to staff alone. */
function changesOfStaff(): Change[] {
  const holders = [...api.get(ModulesContainer).values()].flatMap((module) => [
    ...module.providers.values(),
    ...module.controllers.values(),
  ]);
  return holders.flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype?: object } | null)?.prototype;
    if (!prototype) return [];
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
      if (typeof method !== 'function' || !changes(method)) return [];
      const marked = (mark: string) =>
        Reflect.hasMetadata(mark, method) || Reflect.hasMetadata(mark, metatype!);
      return marked(FOR_STAFF) && !marked(PUBLIC) ? [{ name: `${metatype!.name}.${name}`, method }] : [];
    });
  });
}

function changes(method: object): boolean {
  const verb = Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined;
  if (verb !== undefined) return ![RequestMethod.GET, RequestMethod.HEAD].includes(verb);
  return Reflect.getMetadata('graphql:resolver_type', method) === 'Mutation';
}
