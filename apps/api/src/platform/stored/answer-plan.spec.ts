// A plan answers as graphql-js does; what has no plain answer it leaves to it.
import { describe, expect, test } from '@jest/globals';
import { buildSchema, execute, getOperationAST, parse } from 'graphql';
import { planOf } from './answer-plan.ts';

async function soon<T>(value?: T): Promise<T | undefined> {
  await new Promise((resolve) => setImmediate(resolve));
  return value;
}

const schema = buildSchema(`
  enum Kind { HELP TALK }
  type Place { name: String!, within: Place }
  type Offer {
    title(short: Boolean = false, most: Int): String!
    kind: Kind!
    places: [Place]!
    dates: [[Int!]!]
    broken: String
    brokenLater: String
    brokenValue: Float
    missing: String!
    list: [Int]
  }
  type Query { offers(first: Int! = 2): [Offer!]!, offer: Offer }
`);

class Offer {
  readonly kind = 'HELP';
  readonly dates = [[1, 2], [3]];
  readonly missing = null;
  readonly brokenValue = 'much';
  readonly list = 7;

  constructor(private readonly number: number) {}

  title({ short, most }: { short: boolean; most?: number }, { language }: { language: string }) {
    return `${language} ${this.number} ${short} ${most}`;
  }

  /** Some there, one on its way, one nowhere. */
  async places() {
    await soon();
    return [{ name: 'Hall', within: soon({ name: 'House' }) }, soon({ name: () => 'Park' }), null];
  }

  broken() {
    throw new Error('broken');
  }

  async brokenLater() {
    await soon();
    throw new Error('broken later');
  }
}

const root = {
  offers: ({ first }: { first: number }) => Array.from({ length: first }, (_, index) => new Offer(index)),
  offer: async () => soon(null),
};

/** Resolvers of a real server hang on the fields. */
for (const [name, resolve] of Object.entries(root))
  schema.getQueryType()!.getFields()[name]!.resolve = (_, args: { first: number }) => resolve(args);

async function both(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text, { noLocation: true });
  const contextValue = { language: 'de' };
  const plan = planOf(schema, document, getOperationAST(document)!);
  const executed = await execute({ schema, document, contextValue, variableValues: variables });
  const planned = await plan(contextValue, variables).catch(() => 'left to graphql-js');
  return { planned: JSON.stringify(planned), executed };
}

describe('what is answered', () => {
  test.each([
    ['fields in their order', '{ offers { kind places { name } dates title } offer { kind } }'],
    ['other names, and the name of a type', '{ some: offers { t: title(most: 3) __typename } }'],
    [
      'fragments that say the same twice',
      '{ offers { places { name } ...A } } fragment A on Offer { kind places { within { name } } ... on Offer { kind } }',
    ],
  ])('are %s', async (_, text) => {
    const { planned, executed } = await both(text);
    expect(executed.errors).toBeUndefined();
    expect(planned).toBe(JSON.stringify(executed.data));
  });

  test('follows variables, and the defaults of those left out', async () => {
    const text =
      'query ($first: Int!, $short: Boolean, $most: Int) { offers(first: $first) { title(short: $short, most: $most) } }';
    const { planned, executed } = await both(text, { first: 3, most: null });
    expect(planned).toBe(JSON.stringify(executed.data));
    expect(planned).toContain('de 2 false null');
  });
});

describe('what is left', () => {
  test.each(['broken', 'brokenLater', 'brokenValue', 'missing', 'list'])('is %s', async (field) => {
    const { planned, executed } = await both(`{ offers { places { name } ${field} } }`);
    expect(executed.errors).not.toBeUndefined();
    expect(planned).toBe('"left to graphql-js"');
  });

  test('fails no process although others are on their way', async () => {
    const { planned } = await both('{ offers { brokenLater places { name } broken } }');
    expect(planned).toBe('"left to graphql-js"');
    await soon();
  });
});

test('a document with directives gets no plan', () => {
  const document = parse('query ($no: Boolean!) { offers { kind @skip(if: $no) } }');
  expect(() => planOf(schema, document, getOperationAST(document)!)).toThrow('directives');
});
