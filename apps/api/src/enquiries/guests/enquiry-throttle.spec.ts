// Nobody fills the inbox by a machine, and nobody is kept from a second thought.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi({ limits: true });
  await new Builders(api).aTown();
});
afterAll(() => api.close());

const give = (requestKey: string = randomUUID()) =>
  api.graphql('mutation ($input: FeedbackInput!) { giveFeedback(input: $input) { answerBy } }', {
    input: { kind: 'PRAISE', text: 'Schön.', requestKey },
  });

test('after forty from one network in ten minutes the next waits; who only repeats does not count', async () => {
  const first = randomUUID();
  await give(first);
  for (let sent = 1; sent < 40; sent++) expect((await give()).code).toBeUndefined();
  const refused = await give();
  expect(refused.errors![0]!.extensions).toMatchObject({
    code: 'RATE_LIMITED',
    values: { minutes: expect.any(Number) },
  });
  expect((await give(first)).code).toBeUndefined();
  api.clock.advance({ minutes: 11 });
  expect((await give()).code).toBeUndefined();
});
