// On the server a page waits for every answer it asks for, however many one component asks.
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { ApiClient } from '@mitnand/api-client';
import type { Operation } from '@mitnand/api-client/operation';
import { createElement, type ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { ApiContext, useQuery } from './useQuery.ts';

type Asked = Operation<{ said: string }, { word: string }>;
const First = 'query First($word: String!) { said(word: $word) }' as Asked;
const Second = 'query Second($word: String!) { said(word: $word) }' as Asked;

/** What the server sends of a page; the API says each word again, with the name of the question. */
async function rendered(Page: () => ReactNode) {
  const asked: string[] = [];
  const fetch = ((_: unknown, request?: RequestInit) => {
    const { operationName, variables } = JSON.parse(request?.body as string) as {
      operationName: string;
      variables: { word: string };
    };
    asked.push(operationName);
    const data = { said: `${operationName}: ${variables.word}` };
    return Promise.resolve(
      new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
    );
  }) as typeof globalThis.fetch;
  const api = new ApiClient({ url: 'http://town.invalid/graphql', language: 'de', fetch });
  const { prelude } = await prerenderToNodeStream(
    createElement(ApiContext, { value: api }, createElement(Page)),
  );
  return { html: await text(prelude), asked };
}

test('two questions of one component are both answered', async () => {
  const { html, asked } = await rendered(() => {
    const first = useQuery(First, { word: 'a' });
    const second = useQuery(Second, { word: 'b' });
    return `${first.data?.said} and ${second.data?.said}`;
  });
  expect(html).toBe('First: a and Second: b');
  expect(asked).toEqual(['First', 'Second']);
});

test('a question that depends on an answer is asked when that is there', async () => {
  const { html } = await rendered(() => {
    const first = useQuery(First, { word: 'a' });
    const word = first.data?.said ?? '';
    const second = useQuery(Second, { word }, { skip: word === '' });
    return second.data?.said ?? 'nothing';
  });
  expect(html).toBe('Second: First: a');
});

test('what two components ask is asked once', async () => {
  const Part = () => useQuery(First, { word: 'a' }).data?.said;
  const { html, asked } = await rendered(() => [
    createElement(Part, { key: 1 }),
    createElement(Part, { key: 2 }),
  ]);
  expect(html.replaceAll('<!-- -->', '')).toBe('First: aFirst: a');
  expect(asked).toEqual(['First']);
});
