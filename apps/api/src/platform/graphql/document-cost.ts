/** How much an operation asks for, counted before it runs: depth, fields, aliases, root fields and rows. */
import {
  type FieldNode,
  getNamedType,
  getVariableValues,
  type GraphQLField,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DomainError } from '../domain-error.ts';
import { worthInRows } from './worth-in-rows.ts';

/** Generous for pages (the deepest of ours has 8 levels and about 120 fields), too small for mischief. */
const DOCUMENT_LIMITS = { depth: 10, fields: 300, aliases: 30, rootFields: 10, rows: 5_000 };

/** Rows assumed for a list that has no `first` or `days`. */
const ASSUMED_LENGTH = 10;
const LENGTH_ARGUMENTS = ['first', 'days'];

interface Cost {
  /** Fields of this selection set alone, with its fragments spread. */
  rootFields: number;
  depth: number;
  fields: number;
  aliases: number;
  rows: number;
}

/**
 * Refuses an operation that is too large; `variables` as the client sent them, their defaults are read here.
 * @throws DomainError QUERY_TOO_LARGE with what was exceeded
 */
export function refuseCostly(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  // Values of the wrong kind count as none: with them nothing runs.
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const cost = new Meter(schema, fragments, coerced).operation(operation);
  for (const [name, limit] of Object.entries(DOCUMENT_LIMITS)) {
    if (cost[name as keyof Cost] > limit) throw new DomainError('QUERY_TOO_LARGE', { [name]: limit });
  }
}

class Meter {
  /** Each fragment is measured once, however often it is spread, so nested spreads cost nothing to refuse. */
  private readonly measured = new Map<string, Cost>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  operation(operation: OperationDefinitionNode): Cost {
    return this.selections(
      operation.selectionSet,
      this.schema.getRootType(operation.operation) ?? undefined,
      false,
    );
  }

  private selections(set: SelectionSetNode, type: GraphQLNamedType | undefined, counted: boolean): Cost {
    const total: Cost = { rootFields: 0, depth: 0, fields: 0, aliases: 0, rows: 0 };
    for (const node of set.selections) {
      const cost =
        node.kind === Kind.FIELD
          ? this.field(node, type, counted)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.selections(
                node.selectionSet,
                this.typeNamed(node.typeCondition?.name.value) ?? type,
                counted,
              )
            : this.fragment(node.name.value, counted);
      total.rootFields += cost.rootFields;
      total.depth = Math.max(total.depth, cost.depth);
      total.fields += cost.fields;
      total.aliases += cost.aliases;
      total.rows += cost.rows;
    }
    return total;
  }

  private fragment(name: string, counted: boolean): Cost {
    const key = `${name}:${counted}`;
    const known = this.measured.get(key);
    if (known) return known;
    const none: Cost = { rootFields: 0, depth: 0, fields: 0, aliases: 0, rows: 0 };
    this.measured.set(key, none);
    const fragment = this.fragments.get(name);
    if (!fragment) return none;
    const cost = this.selections(
      fragment.selectionSet,
      this.typeNamed(fragment.typeCondition.name.value),
      counted,
    );
    this.measured.set(key, cost);
    return cost;
  }

  /** `counted`: the parent is a connection, whose `first` already says how long its list is. */
  private field(node: FieldNode, parent: GraphQLNamedType | undefined, counted: boolean): Cost {
    const aliases = node.alias ? 1 : 0;
    if (node.name.value.startsWith('__')) return { rootFields: 1, depth: 0, fields: 1, aliases, rows: 0 };
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!node.selectionSet) return { rootFields: 1, depth: 1, fields: 1, aliases, rows: 0 };
    const asked = field && this.askedLength(node, field);
    const list = isListType(field && isNonNullType(field.type) ? field.type.ofType : field?.type);
    const length = asked ?? (list && !counted ? ASSUMED_LENGTH : 1);
    const inner = this.selections(
      node.selectionSet,
      field && getNamedType(field.type),
      asked !== undefined && !list,
    );
    return {
      rootFields: 1,
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + aliases,
      rows: length * (1 + inner.rows) + (field ? worthInRows(field) : 0),
    };
  }

  private askedLength(node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
    const argument = field.args.find(({ name }) => LENGTH_ARGUMENTS.includes(name));
    if (!argument) return undefined;
    const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
    const value =
      given?.kind === Kind.INT
        ? Number(given.value)
        : given?.kind === Kind.VARIABLE
          ? this.variables[given.name.value]
          : undefined;
    const asked = value ?? argument.defaultValue;
    return typeof asked === 'number' ? Math.max(1, asked) : ASSUMED_LENGTH;
  }

  private typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }
}
