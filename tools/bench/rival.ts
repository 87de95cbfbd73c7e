/** The servers ours are compared with, as a process of their own: bare `node:http`, logging as ours does. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { rawList } from './raw-list.ts';
import { type BookedSlot, replay, type Recorded } from './replay.ts';

function log(line: object): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
}

export interface Constant {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Answers that are there under their addresses, the list by SQL under /list, a booking's statements under /book. */
export interface Orders {
  readonly databaseUrl: string;
  readonly constants: Readonly<Record<string, Constant>>;
  readonly booking: Recorded;
}

process.once('disconnect', () => process.exit());
process.once('message', (orders: Orders) => {
  const { databaseUrl, constants, booking } = orders;
  // As many connections as the API has.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const ready = new Map(
    Object.entries(constants).map(([path, { headers, body }]) => [
      path,
      { headers, body: Buffer.from(body) },
    ]),
  );
  const json = { 'content-type': 'application/json; charset=utf-8' };
  const server = http.createServer((request, response) => {
    const answered = (text: Buffer, headers: Record<string, string>) => {
      response.writeHead(200, { ...headers, 'content-length': String(text.length) }).end(text);
      log({ msg: 'operation', path: request.url });
    };
    const failed = (error: unknown) => {
      log({ msg: 'failed', error: String(error) });
      response.writeHead(500, { 'content-length': '0' }).end();
    };
    const constant = ready.get(request.url!);
    if (constant) answered(constant.body, constant.headers);
    else if (request.url === '/list')
      rawList(pool).then((list) => answered(Buffer.from(JSON.stringify(list)), json), failed);
    else {
      let input = '';
      request.on('data', (part: Buffer) => (input += part.toString()));
      request.on('end', () => {
        const slot = JSON.parse(input) as BookedSlot;
        replay(pool, booking, slot).then((text) => answered(Buffer.from(text), json), failed);
      });
    }
  });
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
});
