/** Public questions by address: made once, the same for everybody, forgotten with every change on every replica. */
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Module } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { atOneMoment } from '../../testing/asked/at-one-moment.ts';
import { noticesHeard } from '../../testing/asked/notices-heard.ts';
import { Builders, type MadeOffer } from '../../testing/made/builders.ts';
import { Guest } from '../../testing/desks/guest.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { TeamDesk } from '../../testing/desks/team-desk.ts';
import { newId } from '../ids.ts';
import { OffersService } from '../../offers/posting/offers.service.ts';
import { RequestContexts } from '../graphql/request-context.ts';
import { Metrics } from '../observing/metrics.ts';
import { AnswerMemory } from './answer-memory.ts';
import { StoredDocuments } from './stored-documents.ts';

const questions = {
  offer:
    'query ($number: String!) { offer(number: $number) { title languages occurrences { freePlaces waitingCount } } }',
  offers: 'query ($first: Int) { offers(first: $first) { nodes { number } } }',
};

@Module({})
class StoredQuestions {
  constructor(documents: StoredDocuments) {
    documents.take(questions);
  }
}

let here: Api;
let there: Api;
let make: Builders;
let offer: MadeOffer;
beforeAll(async () => {
  here = await startApi({ modules: [StoredQuestions] });
  there = await startApi({ modules: [StoredQuestions], sharing: here });
  make = new Builders(here);
  await make.aTown();
});
beforeEach(async () => {
  const texts = {
    de: { title: 'Vorlesen', summary: 'Kurz', description: 'Lang' },
    en: { title: 'Reading aloud', summary: 'Short', description: 'Long' },
  };
  offer = await make.anOffer({ texts, originalLanguage: 'de', contactRequired: false });
  await noticesHeard(here, here, there);
});
afterAll(async () => {
  await there.close();
  await here.close();
});

type Headers = Record<string, string>;

/** Not by fetch, which keeps to itself how an answer travelled. */
function get(api: Api, address: string, headers: Headers = {}) {
  return new Promise<{ status: number; headers: Headers; bytes: Buffer }>((resolve, reject) => {
    const asked = request(`${api.url}${address}`, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode!,
          headers: answer.headers as Headers,
          bytes: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

const addressOf = (documentId: string, variables: object) =>
  `/graphql?${new URLSearchParams({ documentId, variables: JSON.stringify(variables) }).toString()}`;

const ask = (api: Api, headers: Headers = {}) =>
  get(api, addressOf('offer', { number: offer.number }), headers);

const read = async (api: Api, headers: Headers = {}) =>
  JSON.parse((await ask(api, headers)).bytes.toString()).data.offer;

/** Something changed that nobody was told of. */
const retitle = (title: string) =>
  here.sql('UPDATE offer_text SET title = $2 WHERE offer_id = $1', [offer.id, title]);

describe('an answer', () => {
  test('is made once; then the same bytes are sent, with the headers of every answer', async () => {
    const [first, second] = await atOneMoment(async () => {
      const made = await ask(here);
      await retitle('Niemand weiß davon');
      return [made, await ask(here)] as const;
    });
    expect(second.bytes).toEqual(first.bytes);
    expect(first.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=1',
      vary: 'accept-language, accept-encoding',
      'x-frame-options': 'DENY',
      etag: expect.stringMatching(/^W\/"[\w-]{22}"$/),
    });
    const { 'x-request-id': one, date: _, ...headers } = first.headers;
    const { 'x-request-id': two, date: __, ...others } = second.headers;
    expect(others).toMatchObject({ ...headers, connection: expect.anything() });
    expect(one).not.toBe(two);
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await ask(here);
    const again = await ask(here, { 'if-none-match': headers['etag']! });
    expect([again.status, again.bytes.length, again.headers['etag']]).toEqual([304, 0, headers['etag']]);
  });

  test('is kept for each language apart', async () => {
    expect((await read(here, { 'accept-language': 'en' })).title).toBe('Reading aloud');
    expect((await read(here, { 'accept-language': 'de' })).title).toBe('Vorlesen');
    expect((await read(here, { 'accept-language': 'en' })).title).toBe('Reading aloud');
  });

  test('travels as small as the client takes it', async () => {
    const list = () => addressOf('offers', { first: 100 });
    for (let more = 0; more < 60; more++) await make.anOffer();
    const whole = await get(here, list());
    const small = await get(here, list(), { 'accept-encoding': 'gzip, br' });
    expect([whole.headers['content-encoding'], small.headers['content-encoding']]).toEqual([undefined, 'br']);
    expect(small.bytes.length).toBeLessThan(whole.bytes.length);
    expect(small.headers['etag']).toBe(whole.headers['etag']);
  });

  test('is made anew for who is signed in, and kept by nobody', () =>
    atOneMoment(async () => {
      await ask(here);
      await retitle('Neu');
      const answer = await ask(here, { cookie: 'lang=de; session=whatever' });
      expect(answer.headers['cache-control']).toBe('private, no-store');
      expect(JSON.parse(answer.bytes.toString()).data.offer.title).toBe('Neu');
      expect((await read(here)).title).toBe('Vorlesen');
    }));

  test('that a crowd waits for is made once', async () => {
    const made = jest.spyOn(here.get(StoredDocuments), 'answer');
    const answers = await atOneMoment(() => Promise.all(Array.from({ length: 200 }, () => ask(here))));
    expect(new Set(answers.map(({ bytes }) => bytes.toString())).size).toBe(1);
    expect(made).toHaveBeenCalledTimes(1);
    made.mockRestore();
  });
});

describe('a change', () => {
  test('made here is seen here at once', async () => {
    await ask(here);
    await new Guest(here).book({ slotId: offer.slot.id, partySize: 1 });
    expect((await read(here)).occurrences[0].freePlaces).toBe(4);
  });

  test('of free places, the waiting list or a text is seen by another process before answers expire', () =>
    atOneMoment(async () => {
      const seenAfter = async (change: () => Promise<unknown>) => {
        await ask(there);
        await change();
        await noticesHeard(here, there);
        return read(there);
      };
      const book = () => new Guest(here).book({ slotId: offer.slot.id, partySize: 1 });
      expect((await seenAfter(book)).occurrences[0].freePlaces).toBe(4);
      await here.sql('UPDATE slot SET capacity = 1 WHERE id = $1', [offer.slot.id]);
      expect((await seenAfter(book)).occurrences[0].waitingCount).toBe(1);
      expect(await seenAfter(() => here.get(OffersService).withdraw(offer.id))).toBeNull();
    }));

  test('that stands in no public answer lets them stay: what the team types, what somebody tells the town', async () => {
    const desk = new TeamDesk(await StaffClient.signedIn(here, { role: 'TOWN_ADMIN' }), {});
    await atOneMoment(async () => {
      await ask(here);
      await retitle('Niemand weiß davon');
      await desk.saved(newId(), 0, desk.complete());
      const input = { kind: 'PRAISE', text: 'Schön', requestKey: randomUUID() };
      const told = await here.graphql(
        'mutation ($input: FeedbackInput!) { giveFeedback(input: $input) { answerBy } }',
        { input },
      );
      expect(told.errors).toBeUndefined();
      expect((await read(here)).title).toBe('Vorlesen');
    });
  });

  test('that nobody announced is seen after five seconds', async () => {
    await ask(here);
    await retitle('Später');
    await new Promise((resolve) => setTimeout(resolve, 5_050));
    expect((await read(here)).title).toBe('Später');
  });
});

describe('a question', () => {
  test('of another build is refused, so that its page asks in full', async () => {
    const { status, headers, bytes } = await get(here, addressOf('sha256:unknown', {}));
    expect([status, headers['cache-control']]).toEqual([400, 'no-store']);
    expect(JSON.parse(bytes.toString()).errors[0].extensions).toMatchObject({
      code: 'BAD_QUERY',
      field: 'documentId',
    });
  });

  test.each([
    ['{', 'BAD_INPUT', 'variables'],
    ['[]', 'BAD_INPUT', 'variables'],
    ['{"first":"many"}', 'BAD_INPUT', 'first'],
    ['{"first":1000}', 'BAD_INPUT', 'first'],
  ])('with the variables %s is refused and the refusal not kept', async (variables, code, field) => {
    const address = `/graphql?${new URLSearchParams({ documentId: 'offers', variables }).toString()}`;
    const kept = here.get(AnswerMemory).bytes;
    const { headers, bytes } = await get(here, address, { 'accept-language': 'en' });
    expect(headers['cache-control']).toMatch(/no-store$/);
    expect(JSON.parse(bytes.toString()).errors[0].extensions).toMatchObject({ code, field });
    expect(here.get(AnswerMemory).bytes).toBe(kept);
  });

  test('whose answer depends on who asks cannot be stored', () => {
    const documents = new StoredDocuments(
      here.get(GraphQLSchemaHost),
      here.get(RequestContexts),
      here.get(Metrics),
    );
    const refused = [
      '{ booking(number: "1", pin: "1") { number } }',
      '{ me { name } }',
      '{ ...Root } fragment Root on Query { town { name } }',
      'mutation { signOut }',
    ];
    for (const text of refused) {
      documents.take({ text });
      expect(() => documents.onApplicationBootstrap()).toThrow();
    }
    documents.take({ text: '{ town { name } }' });
    expect(() => documents.onApplicationBootstrap()).not.toThrow();
  });
});
