// Public questions travel as addresses, which the server answers from memory and browsers and proxies understand.
import { storedIds } from './generated/stored-ids.ts';

/** Longer ones are refused by some proxies. */
const LONGEST_ADDRESS = 2_000;

interface Question {
  operationName?: string;
  variables?: Record<string, unknown>;
}

/**
 * A `fetch` that asks what is stored by its id. What the server does not answer so (a page from another build asks, a
 * proxy refuses) is asked in full; `directly` says when no memory may stand between.
 */
export function byAddress(send: typeof fetch, directly: () => boolean): typeof fetch {
  return async (url, request = {}) => {
    const address = directly() ? null : addressOf(url as string, request);
    if (address === null) return send(url, request);
    const { 'content-type': _, ...headers } = request.headers as Record<string, string>;
    // Browsers keep the answer only to ask whether it still holds.
    const answer = await send(address, { ...request, method: 'GET', body: null, headers, cache: 'no-cache' });
    return answer.ok ? answer : send(url, request);
  };
}

function addressOf(url: string, { body }: RequestInit): string | null {
  const { operationName = '', variables = {} } = JSON.parse(body as string) as Question;
  const documentId = storedIds[operationName];
  if (documentId === undefined) return null;
  const question = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
  const address = `${url}?${question.toString()}`;
  return address.length > LONGEST_ADDRESS ? null : address;
}
