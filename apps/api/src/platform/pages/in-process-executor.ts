/** Answers the operations of a page that is rendered here: the same Apollo server and rules, without a request of its own. */
import type { ApolloDriver } from '@nestjs/apollo';
import { isLanguage } from '@mitnand/i18n/languages';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FormattedExecutionResult } from 'graphql';
import { RequestContexts } from '../graphql/request-context.ts';
import { type RequestFacts, withinRequest } from '../http/request-facts.ts';

/** Executes a document in a language. */
export type Execute = (
  document: string,
  variables: Record<string, unknown>,
  language: string,
) => Promise<FormattedExecutionResult>;

/** Makes the executor of one request; errors come back in the answer, as over the wire. */
export function inProcessExecutor(app: NestFastifyApplication): (facts: RequestFacts) => Execute {
  const contexts = app.get(RequestContexts);
  const server = () => app.get<GraphQLModule<ApolloDriver>>(GraphQLModule).graphQlAdapter.instance;
  return (requestFacts) => async (document, variables, language) => {
    const facts = { ...requestFacts, language: isLanguage(language) ? language : requestFacts.language };
    const operation = { query: document, variables };
    const run = () => server().executeOperation(operation, { contextValue: contexts.of(facts) });
    const { body } = await withinRequest(facts, run);
    if (body.kind !== 'single') throw new Error('Pages use no incremental delivery.');
    return body.singleResult;
  };
}
