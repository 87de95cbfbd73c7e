/** The public questions our own pages ask, known by their checksums: read once, and answered for everybody alike. */
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Language } from '@mitnand/i18n/languages';
import {
  type DocumentNode,
  execute,
  type FormattedExecutionResult,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { DomainError } from '../domain-error.ts';
import { refuseCostly } from '../graphql/document-cost.ts';
import { fragmentsOf } from '../graphql/graphql-options.ts';
import { masked } from '../graphql/masked-result.ts';
import { RequestContexts } from '../graphql/request-context.ts';
import { isSameForAll } from '../graphql/same-for-all.ts';
import { type RequestFacts, withinRequest } from '../http/request-facts.ts';
import { Metrics } from '../observing/metrics.ts';
import { observeOperation } from '../observing/operation-observer.ts';
import { type AnswerPlan, planOf } from './answer-plan.ts';

export interface StoredDocument {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly plan: AnswerPlan;
}

@Injectable()
export class StoredDocuments implements OnApplicationBootstrap {
  private texts: Readonly<Record<string, string>> = {};
  private readonly known = new Map<string, StoredDocument>();
  private readonly byText = new Map<string, StoredDocument>();

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly contexts: RequestContexts,
    private readonly metrics: Metrics,
  ) {}

  /** Takes the list the web app was built with, documents by id; before the server starts. */
  take(texts: Readonly<Record<string, string>>): void {
    this.texts = texts;
  }

  /** @throws Error when a document does not fit the schema, or asks for what is not the same for everybody */
  onApplicationBootstrap(): void {
    for (const [id, text] of Object.entries(this.texts)) {
      const stored = readDocument(this.schemaHost.schema, text);
      this.known.set(id, stored);
      this.byText.set(text, stored);
    }
  }

  /** The one with exactly this text. */
  withText(text: string): StoredDocument | undefined {
    return this.byText.get(text);
  }

  /** @throws DomainError BAD_QUERY when there is none: the page that asks comes from another build */
  find(id: unknown): StoredDocument {
    const stored = typeof id === 'string' ? this.known.get(id) : undefined;
    if (!stored) throw new DomainError('BAD_QUERY', {}, 'documentId');
    return stored;
  }

  /**
   * The answer for anybody who reads this language; nothing about who asks goes in. Refusals by fields are in it.
   * @throws DomainError QUERY_TOO_LARGE
   */
  async answer(
    stored: StoredDocument,
    variables: Record<string, unknown>,
    { language, requestId }: Pick<RequestFacts, 'language' | 'requestId'>,
  ): Promise<FormattedExecutionResult> {
    const { document, operation } = stored;
    refuseCostly(this.schemaHost.schema, fragmentsOf(document), operation, variables);
    const started = performance.now();
    const facts = anybody(language, requestId);
    const result = await withinRequest(
      facts,
      async () => (await this.asPlanned(stored, variables, facts)) ?? this.executed(stored, variables, facts),
    );
    observeOperation(this.metrics, { operation, result, requestId, started });
    return result;
  }

  /** Null when something went wrong. */
  private async asPlanned(
    { operation, plan }: StoredDocument,
    variables: Record<string, unknown>,
    facts: RequestFacts,
  ): Promise<FormattedExecutionResult | null> {
    const { schema } = this.schemaHost;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (!coerced) return null;
    return plan(this.contexts.of(facts), coerced).then(
      (data) => ({ data }),
      () => null,
    );
  }

  /** Says what went wrong and where; in a context of its own, as loaders keep what failed. */
  private async executed(
    { document }: StoredDocument,
    variableValues: Record<string, unknown>,
    facts: RequestFacts,
  ) {
    const contextValue = this.contexts.of(facts);
    return masked(await execute({ schema: this.schemaHost.schema, document, variableValues, contextValue }));
  }
}

/** A request without a person. */
function anybody(language: Language, requestId: string): RequestFacts {
  return {
    requestId,
    language,
    sourceKey: '',
    sessionToken: null,
    fromElsewhere: false,
    userAgent: null,
    visitKey: null,
  };
}

function readDocument(schema: GraphQLSchema, text: string): StoredDocument {
  const document = parse(text, { noLocation: true });
  const operation = getOperationAST(document);
  const [problem] = validate(schema, document);
  if (problem) throw problem;
  if (!operation || !isSameForAll(schema, operation))
    throw new Error(`This stored document asks for what is not the same for everybody: ${text}`);
  return { text, document, operation, plan: planOf(schema, document, operation) };
}
