// The kiosk's worker in a world of stand-ins: what it answers by itself, what it keeps, and whom it wakes.
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

type Listener = (event: unknown) => void;
const listeners: Record<string, Listener> = {};
const cache = new Map<string, Response>();
const navigated: string[] = [];
let line: (address: string) => Promise<Response>;
let asked: string[];

Object.assign(globalThis, {
  location: { origin: 'https://town.example' },
  caches: {
    open: async () => ({
      match: async (address: string) => cache.get(address)?.clone(),
      put: async (address: string, answer: Response) => void cache.set(address, answer),
    }),
  },
  fetch: ({ url }: { url: string }) => {
    asked.push(new URL(url).pathname);
    return line(url);
  },
  self: {
    addEventListener: (kind: string, listener: Listener) => (listeners[kind] = listener),
    skipWaiting: async () => undefined,
    clients: {
      claim: async () => undefined,
      get: async (id: string) => ({
        navigate: async (address: string) => navigated.push(`${id} ${address}`),
      }),
    },
  },
});
await import('./worker.ts');

beforeEach(() => {
  jest.useFakeTimers();
  cache.clear();
  cache.set('/kiosk/ohne-verbindung', new Response('0731'));
  navigated.length = 0;
  asked = [];
  line = async () => new Response('from the server');
});
afterEach(() => void jest.useRealTimers());

/** The worker's own answer to a request; null where it leaves the request alone. */
async function answerTo(path: string, request: object = {}, id = 'page'): Promise<string | null> {
  let answer: Promise<Response> | null = null;
  listeners['fetch']!({
    request: { url: `https://town.example${path}`, method: 'GET', mode: 'cors', ...request },
    resultingClientId: id,
    respondWith: (given: Promise<Response>) => (answer = given),
    waitUntil: () => undefined,
  });
  const given = answer as Promise<Response> | null;
  return given && (await given).text();
}

const page = { mode: 'navigate' };

describe('the kiosk’s page', () => {
  test('comes from the server, each time', async () => {
    expect(await answerTo('/kiosk', page)).toBe('from the server');
    expect([...cache.keys()]).toEqual(['/kiosk/ohne-verbindung']);
  });

  test('is the telephone number when no server answers', async () => {
    line = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await answerTo('/kiosk?x=1', page)).toBe('0731');
  });

  test('is the telephone number when only a proxy answers', async () => {
    line = async () => new Response('Bad Gateway', { status: 502 });
    expect(await answerTo('/kiosk', page)).toBe('0731');
  });

  test('gets another try when it does not wake up, and only then', async () => {
    await answerTo('/kiosk', page, 'asleep');
    await answerTo('/kiosk', page, 'awake');
    listeners['message']!({ source: { id: 'awake' } });
    await jest.advanceTimersByTimeAsync(40_000);
    expect(navigated).toEqual(['asleep /kiosk']);
  });
});

describe('what is somebody’s', () => {
  test.each([
    ['/graphql', { method: 'POST' }],
    ['/graphql?query=x', {}],
    ['/buchung', page],
    ['/readyz', {}],
  ])('%s is left to the browser', async (path, request) => {
    expect(await answerTo(path, request)).toBeNull();
  });
});

describe('a file of the build', () => {
  test('is asked for once', async () => {
    expect(await answerTo('/assets/a-1.js')).toBe('from the server');
    expect(await answerTo('/assets/a-1.js')).toBe('from the server');
    expect(asked).toEqual(['/assets/a-1.js']);
  });

  test('that is not there is not kept', async () => {
    line = async () => new Response('', { status: 404 });
    await answerTo('/assets/old.js');
    await answerTo('/assets/old.js');
    expect(asked).toHaveLength(2);
  });
});
