// A GraphQL operation as plain text that knows, for the compiler only, what it asks and answers.

declare const types: unique symbol;

export type Operation<Data, Variables> = string & { readonly [types]?: (variables: Variables) => Data };

/** The operation's name, unique among all our operations. */
export function nameOf(operation: string): string {
  return /^\w+ (\w+)/.exec(operation)![1]!;
}
