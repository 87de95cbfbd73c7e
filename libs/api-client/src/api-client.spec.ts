// The client asks once, remembers, forgets what is personal, and says why something was refused.
import { describe, expect, test } from '@jest/globals';
import { ApiClient } from './api-client.ts';
import type { Operation } from './operation.ts';

const Offers = 'query Offers($text:String){offers(text:$text)}' as Operation<
  { offers: number },
  { text: string }
>;
const Book = 'mutation Book{book}' as Operation<{ book: boolean }, object>;

function aClient(...answers: (object | Error)[]) {
  const sent: { query: string; variables: object; operationName: string }[] = [];
  const send = (_: unknown, request?: RequestInit) => {
    sent.push(JSON.parse(request?.body as string) as (typeof sent)[number]);
    const answer = answers.shift() ?? new Error('no line');
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve(
      new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } }),
    );
  };
  const fetch = send as typeof globalThis.fetch;
  return { client: new ApiClient({ url: 'http://town.invalid/graphql', language: 'de', fetch }), sent };
}

describe('a question', () => {
  test('learned on the server is sent once, under its name, and known in the browser', async () => {
    const { client, sent } = aClient({ data: { offers: 3 } });
    await Promise.all([client.learn(Offers, { text: 'x' }), client.learn(Offers, { text: 'x' })]);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ variables: { text: 'x' }, operationName: 'Offers' });
    const known = JSON.parse(JSON.stringify(client.answers())) as ReturnType<ApiClient['answers']>;
    const browser = new ApiClient({ url: '/graphql', language: 'de', known });
    expect(browser.known(Offers, { text: 'x' })?.answer.data).toEqual({ offers: 3 });
    expect(browser.known(Offers, { text: 'y' })).toBeNull();
  });

  test('that is watched tells what is remembered, then what is new', async () => {
    const { client } = aClient({ data: { offers: 3 } }, { data: { offers: 4 } });
    const told: unknown[] = [];
    const watched = (times: number) =>
      new Promise<void>((resolve) => {
        const stop = client.watch(Offers, { text: '' }, ({ data }) => {
          told.push(data?.offers);
          if (told.length === times) setTimeout(() => resolve(stop()));
        });
      });
    await watched(1);
    await watched(3);
    expect(told).toEqual([3, 3, 4]);
  });

  test('that is personal is asked each time and left nowhere', async () => {
    const { client, sent } = aClient({ data: { offers: 3 } }, { data: { offers: 4 } });
    await client.ask(Offers, { text: '' });
    expect((await client.ask(Offers, { text: '' })).data).toEqual({ offers: 4 });
    expect(sent).toHaveLength(2);
    expect(client.answers()).toEqual({});
  });

  test('is no longer fresh after something changed', async () => {
    const { client } = aClient({ data: { offers: 3 } }, { data: { book: true } });
    await client.learn(Offers, { text: '' });
    await client.mutate(Book, {});
    expect(client.known(Offers, { text: '' })?.at).toBe(0);
  });
});

test('every request names the visit its page brought', async () => {
  const visits: (string | null)[] = [];
  const fetch = ((_: unknown, request?: RequestInit) => {
    visits.push(new Headers(request?.headers).get('x-visit'));
    return Promise.reject(new Error('no line'));
  }) as typeof globalThis.fetch;
  const client = new ApiClient({ url: 'http://town.invalid/graphql', language: 'de', fetch, visit: 'mine' });
  await client.ask(Offers, { text: '' });
  await client.mutate(Book, {});
  await new Promise<void>((resolve) => void client.watch(Offers, { text: '' }, () => resolve()));
  expect(visits).toEqual(['mine', 'mine', 'mine']);
});

describe('a refusal', () => {
  test('carries its code, values and field', async () => {
    const extensions = { code: 'NOT_ENOUGH_PLACES', values: { free: 2 }, field: 'partySize' };
    const { client } = aClient({ data: null, errors: [{ message: '', extensions }] });
    const { refusal } = await client.mutate(Book, {});
    expect(refusal).toEqual({
      code: 'NOT_ENOUGH_PLACES',
      values: { free: 2 },
      field: 'partySize',
      uncertain: false,
    });
  });

  test.each([
    ['a lost line', new Error('no line'), 'UNAVAILABLE'],
    [
      'an unknown code',
      { data: null, errors: [{ message: '', extensions: { code: 'WHATEVER' } }] },
      'INTERNAL',
    ],
  ])('after %s nobody knows whether it arrived', async (_, answer, code) => {
    const { client } = aClient(answer);
    expect((await client.mutate(Book, {})).refusal).toMatchObject({ code, uncertain: true });
  });
});
