/**
 * Answers the operations of a page that is rendered here: the same Apollo server and rules, without a request of its own; what
 * is the same for everybody from the memory that also answers by address, unless somebody is signed in.
 */
import type { ApolloDriver } from '@nestjs/apollo';
import { isLanguage } from '@mitnand/i18n/languages';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FormattedExecutionResult } from 'graphql';
import { RequestContexts } from '../graphql/request-context.ts';
import { type RequestFacts, withinRequest } from '../http/request-facts.ts';
import { Metrics } from '../observing/metrics.ts';
import { nameOf, observeKeptAnswer } from '../observing/operation-observer.ts';
import { AnswerMemory } from '../stored/answer-memory.ts';
import { type StoredDocument, StoredDocuments } from '../stored/stored-documents.ts';

/** Executes a document in a language. */
export type Execute = (
  document: string,
  variables: Record<string, unknown>,
  language: string,
) => Promise<FormattedExecutionResult>;

/** Makes the executor of one request; errors come back in the answer, as over the wire. */
export function inProcessExecutor(app: NestFastifyApplication): (facts: RequestFacts) => Execute {
  const contexts = app.get(RequestContexts);
  const documents = app.get(StoredDocuments);
  const remembered = rememberedAnswers(app);
  const server = () => app.get<GraphQLModule<ApolloDriver>>(GraphQLModule).graphQlAdapter.instance;
  return (requestFacts) => async (document, variables, language) => {
    const facts = { ...requestFacts, language: isLanguage(language) ? language : requestFacts.language };
    const stored = facts.sessionToken === null ? documents.withText(document) : undefined;
    if (stored) return remembered(stored, variables, facts);
    const operation = { query: document, variables };
    const run = () => server().executeOperation(operation, { contextValue: contexts.of(facts) });
    const { body } = await withinRequest(facts, run);
    if (body.kind !== 'single') throw new Error('Pages use no incremental delivery.');
    return body.singleResult;
  };
}

function rememberedAnswers(app: NestFastifyApplication) {
  const documents = app.get(StoredDocuments);
  const memory = app.get(AnswerMemory);
  const metrics = app.get(Metrics);
  return async (stored: StoredDocument, variables: Record<string, unknown>, facts: RequestFacts) => {
    const operation = nameOf(stored.operation);
    const key = `page ${facts.language} ${stored.text} ${JSON.stringify(variables)}`;
    if (memory.find(key)) observeKeptAnswer(metrics, operation, facts.requestId);
    const { bytes } = await memory.findOrMake(key, async () => {
      const result = await documents.answer(stored, variables, facts);
      const answer = { bytes: Buffer.from(JSON.stringify(result)), headers: [], etag: '', operation };
      return { answer, mayBeKept: result.errors === undefined };
    });
    return JSON.parse(bytes.toString()) as FormattedExecutionResult;
  };
}
