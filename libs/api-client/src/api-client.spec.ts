// The client asks once, remembers, survives lost lines, and says why something was refused.
import { describe, expect, test } from '@jest/globals';
import { ApiClient } from './api-client.ts';
import type { Operation } from './operation.ts';

const Offers = 'query Offers($text:String){offers}' as Operation<{ offers: number }, { text: string }>;
const book = 'mutation Book{book}' as Operation<{ book: boolean }, object>;

function aClient(...answers: (object | Error)[]) {
  const sent: { query: string; variables: object; operationName: string }[] = [];
  const send = async (_: unknown, request?: RequestInit) => {
    sent.push(JSON.parse(request?.body as string) as (typeof sent)[number]);
    const answer = answers.shift() ?? new Error('no line');
    if (answer instanceof Error) throw answer;
    return new Response(JSON.stringify(answer));
  };
  return { client: new ApiClient({ url: '/graphql', language: 'de', fetch: send }), sent };
}

describe('a question', () => {
  test('asked twice at once is sent once, under its name', async () => {
    const { client, sent } = aClient({ data: { offers: 3 } });
    await Promise.all([client.query(Offers, { text: 'x' }), client.query(Offers, { text: 'x' })]);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toEqual({ query: Offers, variables: { text: 'x' }, operationName: 'Offers' });
    expect(client.known(Offers, { text: 'x' })?.answer?.data).toEqual({ offers: 3 });
  });

  test('keeps the last answer when the line is lost afterwards', async () => {
    const { client } = aClient({ data: { offers: 3 } }, new Error('no line'));
    await client.query(Offers, { text: '' });
    await client.query(Offers, { text: '' });
    expect(client.known(Offers, { text: '' })?.answer?.data).toEqual({ offers: 3 });
  });

  test('answered on the server is known in the browser', async () => {
    const { client } = aClient({ data: { offers: 3 } });
    await client.query(Offers, { text: '' });
    const known = JSON.parse(JSON.stringify(client.answers())) as Record<string, unknown>;
    const browser = new ApiClient({ url: '/graphql', language: 'de', known });
    expect(browser.known(Offers, { text: '' })?.answer?.data).toEqual({ offers: 3 });
  });

  test('is asked anew after something changed', async () => {
    const { client } = aClient({ data: { offers: 3 } }, { data: { book: true } });
    await client.query(Offers, { text: '' });
    await client.mutate(book, {});
    expect(client.known(Offers, { text: '' })?.at).toBe(0);
  });
});

describe('a refusal', () => {
  test('carries its code, values and field', async () => {
    const extensions = { code: 'NOT_ENOUGH_PLACES', values: { free: 2 }, field: 'partySize' };
    const { client } = aClient({ data: null, errors: [{ message: '', extensions }] });
    const { refusal } = await client.mutate(book, {});
    expect(refusal).toEqual({
      code: 'NOT_ENOUGH_PLACES',
      values: { free: 2 },
      field: 'partySize',
      uncertain: false,
    });
  });

  test.each([
    ['a lost line', new Error('no line'), 'UNAVAILABLE'],
    ['an unknown code', { errors: [{ extensions: { code: 'WHATEVER' } }] }, 'INTERNAL'],
    ['an answer that is none', [], 'INTERNAL'],
  ])('after %s nobody knows whether it arrived', async (_, answer, code) => {
    const { client } = aClient(answer);
    expect((await client.mutate(book, {})).refusal).toMatchObject({ code, uncertain: true });
  });
});
