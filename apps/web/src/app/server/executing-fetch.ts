// Lets the API client ask the API inside the same process, as if over the wire.
import { storedDocuments } from '@mitnand/api-client/stored-documents';
import { nameOf } from '@mitnand/api-client/operation';

const storedByName = new Map(Object.values(storedDocuments).map((text) => [nameOf(text), text]));

/** What a GraphQL execution answers. */
export interface ExecutionResult {
  data?: Record<string, unknown> | null;
  errors?: readonly unknown[];
}

/** Executes a document in the visitor's language. */
export type Execute = (
  documentText: string,
  variables: Record<string, unknown>,
  language: string,
) => Promise<ExecutionResult>;

interface RequestBody {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/** A `fetch` whose every request is a GraphQL operation; a stored one is handed over as it is stored, so that the API knows it. */
export function executingFetch(execute: Execute, language: string): typeof fetch {
  return async (_, request) => {
    const { query, operationName = '', variables = {} } = JSON.parse(request?.body as string) as RequestBody;
    const result = await execute(storedByName.get(operationName) ?? query, variables, language);
    return new Response(JSON.stringify(result), { headers: { 'content-type': 'application/json' } });
  };
}
