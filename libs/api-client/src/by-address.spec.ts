// What is stored goes by address; everything else, and whatever is refused so, goes in full.
import { expect, test } from '@jest/globals';
import { byAddress } from './by-address.ts';

const FULL = { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'de' } };

function aLine(...statuses: number[]) {
  const sent: { url: string; request: RequestInit }[] = [];
  const send = (async (url: string, request: RequestInit) => {
    sent.push({ url, request });
    return new Response(null, { status: statuses.shift() ?? 200 });
  }) as typeof fetch;
  return { send, sent };
}

const body = (operationName: string, variables: object = {}) =>
  JSON.stringify({ query: `query ${operationName}{x}`, operationName, variables });

test('a public question goes by the address of its id, asked anew each time', async () => {
  const { send, sent } = aLine();
  await byAddress(send, () => false)('/graphql', { ...FULL, body: body('Offers', { after: 'ä' }) });
  const { url, request } = sent[0]!;
  const address = new URL(url, 'http://town.invalid');
  expect(address.searchParams.get('documentId')).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(address.searchParams.get('variables')).toBe('{"after":"ä"}');
  expect(request).toMatchObject({ method: 'GET', cache: 'no-cache', body: null });
  expect(request.headers).toEqual({ 'accept-language': 'de' });
});

test.each([
  ['what is personal', body('MyBooking'), false],
  ['what is too long for an address', body('Offers', { after: 'x'.repeat(3_000) }), false],
  ['what may have changed a moment ago', body('Offers'), true],
])('%s goes in full', async (_, text, directly) => {
  const { send, sent } = aLine();
  await byAddress(send, () => directly)('/graphql', { ...FULL, body: text });
  expect(sent).toEqual([{ url: '/graphql', request: { ...FULL, body: text } }]);
});

test('a server of another build, which does not know the id, is asked in full', async () => {
  const { send, sent } = aLine(400, 200);
  const answer = await byAddress(send, () => false)('/graphql', { ...FULL, body: body('Offers') });
  expect(answer.status).toBe(200);
  expect(sent.map(({ request }) => request.method)).toEqual(['GET', 'POST']);
});
