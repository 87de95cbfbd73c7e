/** Asks an API over HTTP, as any client would. */
import { EventReader } from './event-reader.ts';

export interface CallOptions {
  /** The client's address, as a proxy would forward it. */
  source?: string;
  /** Accept-Language. */
  language?: string;
  headers?: Record<string, string>;
}

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    field?: string;
    values?: Record<string, string | number>;
    detail?: string;
    requestId: string;
  };
}

export interface Answer<Data = any> {
  status: number;
  headers: Headers;
  data: Data;
  errors: GraphqlError[] | undefined;
  /** The code of the first error, if there is one. */
  code: string | undefined;
}

export class GraphqlClient {
  constructor(
    /** Without a slash at its end. */
    readonly url: string,
  ) {}

  /** POSTs an operation and answers whatever came back, errors included. */
  async graphql<Data = any>(
    query: string,
    variables: object = {},
    options: CallOptions = {},
  ): Promise<Answer<Data>> {
    return this.post(JSON.stringify({ query, variables }), options);
  }

  /** The data of an operation that must succeed. @throws Error with the first error's code when it does not. */
  async data<Data = any>(query: string, variables: object = {}, options: CallOptions = {}): Promise<Data> {
    const { data, errors } = await this.graphql<Data>(query, variables, options);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Opens a subscription as a browser would; leaving the loop closes it. */
  subscribe(query: string, variables: object = {}, { source, headers }: CallOptions = {}): EventReader {
    const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    const forwarded: Record<string, string> = source ? { 'x-forwarded-for': source } : {};
    return new EventReader(`${this.url}/graphql/stream?${parameters.toString()}`, {
      ...forwarded,
      ...headers,
    });
  }

  /** POSTs any body to /graphql. */
  async post<Data = any>(
    body: string,
    { source, language, headers }: CallOptions = {},
  ): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(source ? { 'x-forwarded-for': source } : {}),
        ...(language ? { 'accept-language': language } : {}),
        ...headers,
      },
      body,
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: GraphqlError[] };
    const code = errors?.[0]?.extensions.code;
    return { status: response.status, headers: response.headers, data, errors, code };
  }
}
