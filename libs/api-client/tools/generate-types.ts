// Generates typed operations from the *.graphql files beside the pages: one small module per operation, so that
// each page ships only its own; the document is a plain string, sent as it stands, which the server can look up.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  validate,
  visit,
  type DocumentNode,
  type GraphQLEnumType,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

const root = join(import.meta.dirname, '../../..');
const target = join(import.meta.dirname, '../src/generated');
/** A public question that the server keeps: it is asked by its id, in an address that caches understand. */
const STORED = 'stored';
const schemaText = `${readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8')}
directive @${STORED} on QUERY`;
const schema = buildSchema(schemaText);

const documents = globSync('apps/*/src/**/*.graphql', { cwd: root })
  .sort()
  .map((location) => ({ location, document: parse(readFileSync(join(root, location), 'utf8')) }));
const everything: DocumentNode = {
  kind: Kind.DOCUMENT,
  definitions: documents.flatMap(({ document }) => document.definitions),
};
const errors = validate(schema, everything);
if (errors.length > 0) throw new Error(errors.map(String).join('\n\n'));

const fragments = new Map(
  everything.definitions
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]),
);

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'types.ts'), await types());
for (const definition of everything.definitions)
  if (definition.kind === Kind.OPERATION_DEFINITION) writeOperation(definition);
writeFileSync(join(target, 'error-codes.ts'), errorCodes());
writeFileSync(join(target, 'stored-documents.ts'), storedDocuments());
writeFileSync(join(target, 'stored-ids.ts'), storedIds());

function types(): Promise<string> {
  const config = {
    useTypeImports: true,
    skipTypename: true,
    strictScalars: true,
    scalars: { ID: 'string', DateTime: 'string', Date: 'string' },
    enumType: 'string-literal',
    avoidOptionals: { field: true },
    inputMaybeValue: 'T | null | undefined',
  };
  return codegen({
    filename: 'types.ts',
    schema: parse(schemaText),
    documents,
    config,
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  });
}

function writeOperation(operation: OperationDefinitionNode): void {
  const name = operation.name!.value;
  const suffix = operation.operation[0]!.toUpperCase() + operation.operation.slice(1);
  const text = textOf(operation);
  const file =
    name[0]!.toLowerCase() + name.slice(1).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  writeFileSync(
    join(target, `${file}.ts`),
    `import type { Operation } from '../operation.ts';
import type { ${name}${suffix}, ${name}${suffix}Variables } from './types.ts';

export type { ${name}${suffix}, ${name}${suffix}Variables };
export const ${name}Document = ${JSON.stringify(text)} as Operation<
  ${name}${suffix},
  ${name}${suffix}Variables
>;
`,
  );
}

function textOf(operation: OperationDefinitionNode): string {
  const directives = operation.directives!.filter((directive) => directive.name.value !== STORED);
  const definitions = [{ ...operation, directives }, ...fragmentsIn(operation)];
  return stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions }));
}

function storedOperations(): OperationDefinitionNode[] {
  return everything.definitions.filter(
    (node): node is OperationDefinitionNode =>
      node.kind === Kind.OPERATION_DEFINITION &&
      node.directives!.some((directive) => directive.name.value === STORED),
  );
}

/** A document identifier as in the GraphQL-over-HTTP specification, appendix A. */
function idOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function storedDocuments(): string {
  const entries = storedOperations()
    .map(textOf)
    .map((text) => [idOf(text), text]);
  return `/** The public questions of our pages by id, for the server. */
export const storedDocuments: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(entries))};
`;
}

function storedIds(): string {
  const entries = storedOperations().map((operation) => [operation.name!.value, idOf(textOf(operation))]);
  return `/** The ids of stored questions by name, for the browser. */
export const storedIds: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(entries))};
`;
}

function fragmentsIn(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  found = new Set<FragmentDefinitionNode>(),
) {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value)!;
      if (found.has(fragment)) return;
      found.add(fragment);
      fragmentsIn(fragment, found);
    },
  });
  return found;
}

function errorCodes(): string {
  const codes = (schema.getType('ErrorCode') as GraphQLEnumType).getValues().map(({ name }) => name);
  return `/** Every code a refusal can carry in \`extensions.code\`. */
export const errorCodes = ${JSON.stringify(codes)} as const;
export type ErrorCode = (typeof errorCodes)[number];
`;
}
