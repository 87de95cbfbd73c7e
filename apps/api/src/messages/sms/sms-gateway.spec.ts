// Text messages leave by a webhook that the town describes: address, headers, body.
import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Config } from '../../platform/settings/config.ts';
import { MessageTown } from '../../testing/towns/message-town.ts';
import { TextCatcher } from '../../testing/servers/text-catcher.ts';
import { getsTextMessages } from './gets-text-messages.ts';
import { filled } from './filled-body.ts';
import { SmsGateway } from './sms-gateway.ts';

const env: Record<string, string> = { SMS_HEADERS: '{"Authorization":"Bearer geheim"}' };
let gateway: TextCatcher;
beforeAll(async () => {
  gateway = await TextCatcher.start();
  env['SMS_URL'] = gateway.url;
});
afterAll(() => gateway.close());

const town = MessageTown.forSpecs(env);
const { booked, post, postIn } = town;

beforeEach(() => gateway.forget());

describe('who has a mobile and no e-mail address', () => {
  test('gets a text message, with the key of the gateway', async () => {
    const { slot } = await town.anOffer({ title: 'Vorlesen "für alle"' });
    await booked({ slotId: slot.id, phone: '0151 23456789' });
    await post();
    const [{ id, state, channel, server_answer }] = await town.api.sql('SELECT * FROM message');
    expect([state, channel, server_answer]).toEqual(['SENT', 'SMS', '202 {"id":"abc"}']);
    expect(gateway.asked).toHaveLength(1);
    expect(gateway.asked[0]!.headers).toMatchObject({
      authorization: 'Bearer geheim',
      'content-type': 'application/json; charset=utf-8',
      'idempotency-key': id,
    });
    const { to, text } = JSON.parse(gateway.asked[0]!.body) as { to: string; text: string };
    expect(to).toBe('+4915123456789');
    expect(text.length).toBeLessThanOrEqual(300);
  });

  test('is tried again when the gateway is in trouble, and not when it refuses the number', async () => {
    const { slot } = await town.anOffer({ largestParty: 8 });
    await booked({ slotId: slot.id, phone: '0151 23456780' });
    gateway.status = 503;
    await post();
    expect(await town.states()).toEqual(['PENDING']);
    gateway.status = 422;
    await postIn(1);
    expect([await town.states(), await postIn(600), gateway.asked.length]).toEqual([['FAILED'], 0, 2]);
  });
});

test('a landline gets no text message', async () => {
  const { slot } = await town.anOffer();
  await booked({ slotId: slot.id, phone: '0731 160 100' });
  await post();
  expect([gateway.asked, await town.states()]).toEqual([[], ['DROPPED']]);
});

test.each([
  ['+4915123456789', true],
  ['+4917612345678', true],
  ['+49731160100', false],
  // A country that does not tell them apart.
  ['+12015550123', true],
  ['+49', false],
])('%s can get text messages: %s', (phone, can) => expect(getsTextMessages(phone)).toBe(can));

test('the body is written as its type wants it', () => {
  const message = { to: '+49151', text: 'Nein: "A & B"\n{to}' };
  expect(filled('{"an":"{to}","was":"{text}"}', message, 'application/json')).toBe(
    '{"an":"+49151","was":"Nein: \\"A & B\\"\\n{to}"}',
  );
  expect(filled('an={to}&was={text}', message, 'application/x-www-form-urlencoded')).toBe(
    'an=%2B49151&was=Nein%3A%20%22A%20%26%20B%22%0A%7Bto%7D',
  );
  expect(filled('{to}: {text}', message, 'text/plain')).toBe('+49151: Nein: "A & B"\n{to}');
  const strange = { to: '+49151', text: '<b> & ]]> \'x\' "y" \u0000\u{1f600}' };
  for (const type of ['text/xml', 'application/soap+xml; charset=utf-8'])
    expect(filled('<sms to="{to}">{text}</sms>', strange, type)).toBe(
      '<sms to="+49151">&lt;b&gt; &amp; ]]&gt; &#39;x&#39; &quot;y&quot; \u{1f600}</sms>',
    );
});

describe('a gateway that', () => {
  const text = { id: 'a', to: '+4915123456789', text: 'Ihr Platz ist gebucht.' };
  const sendTo = (url: string) =>
    new SmsGateway({ sms: { url, headers: {}, body: '{to} {text}' } } as unknown as Config).send(text);
  /** Speaks as the spec wants it, until the work is done. */
  async function speaking<Result>(
    answer: (response: ServerResponse) => void,
    work: (url: string) => Promise<Result>,
  ): Promise<Result> {
    const server = createServer((request, response) => {
      request.resume().on('end', () => answer(response));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  test('is not there has got nothing', async () => {
    const url = await speaking(
      () => undefined,
      (there) => Promise.resolve(there),
    );
    await expect(sendTo(url)).rejects.toMatchObject({ mayHaveArrived: false, forGood: false });
    await expect(sendTo(url.replace('http:', 'https:'))).rejects.toMatchObject({ mayHaveArrived: false });
  });

  test('speaks no TLS has got nothing', async () => {
    const secure = (url: string) => sendTo(url.replace('http:', 'https:'));
    await expect(speaking(() => undefined, secure)).rejects.toMatchObject({ mayHaveArrived: false });
  });

  test('hangs up before it answers may have it', async () => {
    const hangUp = (response: ServerResponse) => void response.destroy();
    await expect(speaking(hangUp, sendTo)).rejects.toMatchObject({ mayHaveArrived: true, forGood: false });
  });

  test('sends us elsewhere has not taken it', async () => {
    const elsewhere = (response: ServerResponse) => void response.writeHead(302, { location: '/' }).end();
    await expect(speaking(elsewhere, sendTo)).rejects.toMatchObject({ answer: '302', mayHaveArrived: false });
  });

  test('never stops talking is heard for a moment', async () => {
    const talk = (response: ServerResponse) => {
      response.writeHead(200);
      const talking = setInterval(() => response.write('la '.repeat(2_000)), 1);
      response.on('close', () => clearInterval(talking));
    };
    expect(await speaking(talk, sendTo)).toMatch(/^200 la la /);
  });
});
