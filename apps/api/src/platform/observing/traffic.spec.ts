import Fastify from 'fastify';
import { expect, test } from '@jest/globals';
import { Metrics } from './metrics.ts';
import { Traffic } from './traffic.ts';

const metrics = { gauge: () => undefined } as unknown as Metrics;

test('what can wait waits while five are being answered, and goes on as soon as one is through', async () => {
  const traffic = new Traffic(metrics);
  const fastify = Fastify();
  traffic.watch(fastify);
  const answer = Promise.withResolvers<string>();
  fastify.get('/', () => answer.promise);
  fastify.get('/graphql/stream', () => answer.promise);
  const address = await fastify.listen({ port: 0, host: '127.0.0.1' });
  const ask = (path: string) =>
    Array.from({ length: 4 }, () => fetch(address + path).then((it) => it.text()));
  const streams = ask('/graphql/stream');
  const calm = ask('/');
  // Four questions and any number of open streams are no crowd.
  await traffic.lull(60_000);

  const crowd = ask('/');
  while (!(await isCrowded(traffic))) await traffic.lull(0);
  let goesOn = false;
  const waiting = traffic.lull(60_000).then(() => (goesOn = true));
  expect(goesOn).toBe(false);
  answer.resolve('there');
  await Promise.all([...streams, ...calm, ...crowd, waiting]);
  await fastify.close();
});

/** Whether somebody who waits a little still has to. */
async function isCrowded(traffic: Traffic): Promise<boolean> {
  const started = performance.now();
  await traffic.lull(30);
  return performance.now() - started > 20;
}
