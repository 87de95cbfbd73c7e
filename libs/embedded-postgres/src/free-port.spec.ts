/** A port that is free now must be free a few seconds later, when what was started with it begins to listen. */
import { once } from 'node:events';
import net from 'node:net';
import { expect, test } from '@jest/globals';
import { freePort } from './free-port.ts';

/** The first that Linux deals by itself, to whoever listens anywhere or asks somebody; other systems begin higher. */
const FIRST_DEALT = 32_768;

test('none is dealt twice, nor one that the system deals to others meanwhile', async () => {
  const ports = await Promise.all(Array.from({ length: 50 }, () => freePort()));
  expect(new Set(ports).size).toBe(50);
  expect(ports.filter((port) => port >= FIRST_DEALT)).toEqual([]);
});

test('the wished one is taken when nobody listens there, else another', async () => {
  const wished = await freePort();
  expect(await freePort(wished)).toBe(wished);
  const server = net.createServer().listen(wished, '127.0.0.1');
  await once(server, 'listening');
  expect(await freePort(wished)).not.toBe(wished);
  server.close();
});
