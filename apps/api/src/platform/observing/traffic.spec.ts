import Fastify from 'fastify';
import { expect, test } from '@jest/globals';
import { Metrics } from './metrics.ts';
import { Traffic } from './traffic.ts';

test('what can wait waits while five are being answered, and goes on as soon as one is through', async () => {
  let inProgress = () => 0;
  const gauge = (_name: string, read: () => number) => (inProgress = read);
  const traffic = new Traffic({ gauge } as unknown as Metrics);
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
  while (inProgress() < 4) await new Promise(setImmediate);
  // Four questions and any number of open streams are no crowd.
  await traffic.lull(60_000);

  const crowd = ask('/');
  while (inProgress() < 8) await new Promise(setImmediate);
  let goesOn = false;
  const waiting = traffic.lull(60_000).then(() => (goesOn = true));
  await new Promise(setImmediate);
  expect(goesOn).toBe(false);
  answer.resolve('there');
  await Promise.all([...streams, ...calm, ...crowd, waiting]);
  await fastify.close();
});
