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
  test('is sent once under its name and remembered', async () => {
    const { client, sent } = aClient({ data: { offers: 3 } });
    await client.urql.query(Offers, { text: 'x' }).toPromise();
    const { data } = await client.urql.query(Offers, { text: 'x' }).toPromise();
    expect(data).toEqual({ offers: 3 });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ variables: { text: 'x' }, operationName: 'Offers' });
  });

  test('answered on the server is known in the browser without asking', async () => {
    const { client } = aClient({ data: { offers: 3 } });
    await client.urql.query(Offers, { text: '' }).toPromise();
    const known = JSON.parse(JSON.stringify(client.answers())) as ReturnType<ApiClient['answers']>;
    const browser = new ApiClient({
      url: '/graphql',
      language: 'de',
      known,
      fetch: () => Promise.reject(new Error('nobody asks')),
    });
    expect((await browser.urql.query(Offers, { text: '' }).toPromise()).data).toEqual({ offers: 3 });
  });

  test('that is personal is asked each time and left nowhere', async () => {
    const { client, sent } = aClient({ data: { offers: 3 } }, { data: { offers: 4 } });
    await client.ask(Offers, { text: '' });
    expect((await client.ask(Offers, { text: '' })).data).toEqual({ offers: 4 });
    expect(sent).toHaveLength(2);
    expect(client.answers()).toEqual({});
  });
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
