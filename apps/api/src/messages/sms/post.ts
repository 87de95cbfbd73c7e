/** Posts to a server of which we know only the address: `fetch` does not say whether anything left before it failed. */
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';

const PATIENCE_MS = 15_000;
/** More is not read of an answer: it is shown to the team, and only its beginning. */
const MOST_READ = 4_096;

type Outcome =
  | { readonly failed: false; readonly status: number; readonly text: string }
  /** `wasSent`: the server may have got all of it. */
  | { readonly failed: true; readonly why: string; readonly wasSent: boolean };

/** Never throws; follows no redirection. */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Outcome> {
  const isSecure = url.startsWith('https:');
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  let wasSent = false;
  const asked = (isSecure ? requestSecure : requestPlain)(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    // A connection of its own, so that it is seen when there is one.
    agent: false,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  asked.on('socket', (socket) => socket.once(isSecure ? 'secureConnect' : 'connect', () => (wasSent = true)));
  asked.on('response', resolve).on('error', reject).end(body);
  try {
    const response = await promise;
    return { failed: false, status: response.statusCode!, text: await beginningOf(response) };
  } catch (error) {
    return { failed: true, why: reasonOf(error as Error), wasSent };
  }
}

/** What it says counts by its status, also when it breaks off. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const part of response) {
      text += decoder.decode((part as Buffer).subarray(0, MOST_READ), { stream: true });
      if (text.length >= MOST_READ) break;
    }
  } catch {
    // Broken off.
  }
  return text;
}

/** An error of several addresses has no message of its own. */
function reasonOf({ message, cause, code, name }: NodeJS.ErrnoException): string {
  return Error.isError(cause) ? cause.message : message || code || name;
}
