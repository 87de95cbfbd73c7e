/**
 * A stored document read once into a plan: which resolver is asked for which field, and what becomes of its value. It does
 * what graphql-js does with each field of each row, without looking everything up again, which is most of its work on a
 * list. A plan knows success alone: whatever goes wrong is executed again by graphql-js, which says what.
 */
import {
  defaultFieldResolver,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../graphql/graphql-options.ts';
import { type Soon, whenKnown } from '../graphql/loader.ts';

/** Executes the document with coerced variables; rejects when its answer would hold an error. */
export type AnswerPlan = (context: unknown, variables: Variables) => Promise<Record<string, unknown>>;

type Variables = Readonly<Record<string, unknown>>;
/** What goes out for what a resolver answered. @throws Error when that is no answer */
type Complete = (value: unknown, run: Run) => Soon<unknown>;
type Name = string;

/** One execution: arguments and circumstances of a field are the same for all of its rows. */
interface Run {
  readonly context: unknown;
  readonly variables: Variables;
  readonly calls: { args: Record<string, unknown>; info: GraphQLResolveInfo }[];
}

/** @throws Error for what our documents do not use: directives, and types that are not known before */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): AnswerPlan {
  const planner = new Planner(schema, fragmentsOf(document), operation);
  const answer = planner.object(schema.getQueryType()!, [operation.selectionSet]);
  return async (context, variables) =>
    (await answer(undefined, { context, variables, calls: [] })) as Record<string, unknown>;
}

class Planner {
  private planned = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly operation: OperationDefinitionNode,
  ) {}

  object(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete {
    const selected = new Map<Name, FieldNode[]>();
    for (const set of sets) this.select(type, set, selected);
    const fields = [...selected].map(([name, nodes]) => [name, this.field(type, nodes)] as const);
    return (source, run) => {
      const answer: Record<string, unknown> = {};
      const coming: Promise<unknown>[] = [];
      return allOf(coming, answer, () => {
        for (const [name, ask] of fields) {
          const value = ask(source, run);
          // Also for what is on its way: fields answer in the order in which they were asked for.
          answer[name] = value;
          if (value instanceof Promise) coming.push(value.then((known: unknown) => (answer[name] = known)));
        }
      });
    };
  }

  private field(parentType: GraphQLObjectType, fieldNodes: FieldNode[]): Complete {
    const [node] = fieldNodes as [FieldNode];
    const fieldName = node.name.value;
    if (fieldName === '__typename') return () => parentType.name;
    const definition = parentType.getFields()[fieldName]!;
    const { type: returnType, resolve = defaultFieldResolver } = definition;
    const sets = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const complete = this.completed(returnType, sets);
    const index = this.planned++;
    const begin = ({ variables }: Run): Run['calls'][number] => {
      const path = { prev: undefined, key: fieldName, typename: parentType.name };
      const { schema, operation } = this;
      const fragments = Object.fromEntries(this.fragments);
      const about = {
        schema,
        operation,
        fragments,
        path,
        rootValue: undefined,
        variableValues: { ...variables },
      };
      const args = getArgumentValues(definition, node, { ...variables });
      return { args, info: { ...about, fieldName, fieldNodes, returnType, parentType } };
    };
    return (source, run) => {
      const { args, info } = (run.calls[index] ??= begin(run));
      return whenKnown(resolve(source, args, run.context, info), (value) => complete(value, run));
    };
  }

  private completed(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
    if (isNonNullType(type)) {
      const complete = this.completed(type.ofType as GraphQLOutputType, sets);
      return (value, run) => whenKnown(complete(value, run), notNull);
    }
    const complete = this.something(type, sets);
    return (value, run) => {
      if (value instanceof Error) throw value;
      return value === null || value === undefined ? null : complete(value, run);
    };
  }

  private something(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
    if (isListType(type)) return listOf(this.completed(type.ofType as GraphQLOutputType, sets));
    if (isLeafType(type)) return (value) => notNull(type.serialize(value));
    if (isObjectType(type) && !type.isTypeOf) return this.object(type, sets);
    throw new Error(`No plan is made for ${getNamedType(type).name}.`);
  }

  private select(type: GraphQLObjectType, set: SelectionSetNode, selected: Map<Name, FieldNode[]>): void {
    for (const node of set.selections) {
      if (node.directives?.length) throw new Error('No plan is made for directives.');
      if (node.kind === Kind.FIELD) {
        const name = (node.alias ?? node.name).value;
        selected.set(name, [...(selected.get(name) ?? []), node]);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value)! : node;
      if ((fragment.typeCondition?.name.value ?? type.name) !== type.name)
        throw new Error(`No plan is made for a fragment of another type than ${type.name}.`);
      this.select(type, fragment.selectionSet, selected);
    }
  }
}

function listOf(complete: Complete): Complete {
  return (rows, run) => {
    const answer: unknown[] = [];
    const coming: Promise<unknown>[] = [];
    return allOf(coming, answer, () => {
      if (!Array.isArray(rows)) throw new Error('A list is an array.');
      rows.forEach((row: Soon<unknown>, index) => {
        const value = whenKnown(row, (known) => complete(known, run));
        answer.push(value);
        if (value instanceof Promise) coming.push(value.then((known: unknown) => (answer[index] = known)));
      });
    });
  };
}

/** The answer when `fill` has filled it and what is coming has come; nothing is left behind that fails unheard. */
function allOf<A>(coming: Promise<unknown>[], answer: A, fill: () => void): Soon<A> {
  try {
    fill();
  } catch (error) {
    void Promise.allSettled(coming);
    throw error;
  }
  return coming.length > 0 ? Promise.all(coming).then(() => answer) : answer;
}

function notNull(value: unknown): unknown {
  if (value === null || value === undefined) throw new Error('There is no answer.');
  return value;
}
