/** A document that asks an operation for as much as it answers, nested fields too, within the limits of the API. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { refuseCostly } from '../../platform/graphql/document-cost.ts';

const DEEPEST = 5;

/** As deep as the limits allow; only the given variables are declared. */
export function deepDocument(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  variables: object,
): string {
  const kind =
    root === schema.getMutationType()
      ? 'mutation'
      : root === schema.getQueryType()
        ? 'query'
        : 'subscription';
  for (let depth = DEEPEST; depth > 0; depth--) {
    for (const brief of [false, true]) {
      const document = documentOf(kind, field, Object.keys(variables), { depth, brief });
      const [operation] = parse(document).definitions as [OperationDefinitionNode];
      try {
        refuseCostly(schema, new Map(), operation, { ...variables });
        return document;
      } catch {
        // Too large: of the last level only the ids, then one level less.
      }
    }
  }
  throw new Error(`${field.name} can't be asked at all`);
}

/** How many levels are asked for, and whether what has an id is named by it alone on the last of them. */
interface Extent {
  depth: number;
  brief: boolean;
}

function documentOf(kind: string, field: GraphQLField<unknown, unknown>, given: string[], extent: Extent) {
  const wanted = field.args.filter(({ name }) => given.includes(name));
  const declared = wanted.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = wanted.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = declared ? `${kind} (${declared})` : kind;
  const call = passed ? `${field.name}(${passed})` : field.name;
  return `${head} { ${call} ${selection(field, extent)} }`;
}

function selection(field: GraphQLField<unknown, unknown>, { depth, brief }: Extent): string {
  const type = getNamedType(field.type);
  if (isUnionType(type) || isInterfaceType(type)) return '{ __typename }';
  if (!isObjectType(type)) return '';
  if (brief && depth <= 1 && 'id' in type.getFields()) return '{ id }';
  const inner = Object.values(type.getFields()).filter((each) => !each.args.some(isRequiredArgument));
  const shown = inner.flatMap((each) => {
    const leaf = !isObjectType(getNamedType(each.type));
    if (!leaf && depth <= 1) return [];
    return [`${each.name} ${selection(each, { depth: depth - 1, brief })}`];
  });
  return shown.length > 0 ? `{ ${shown.join(' ')} }` : '{ __typename }';
}
