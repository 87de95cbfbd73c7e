// Two people edited the same offer: what differs, field by field, and what comes of it when each is chosen.

export type Side = 'mine' | 'theirs';

export interface Difference<Form> {
  field: keyof Form & string;
  /** What is suggested: theirs where only they changed it, mine otherwise. */
  suggested: Side;
  /** Both changed it, so that somebody has to decide. */
  contested: boolean;
}

/** The fields in which `mine` and `theirs` differ; `before` is what both began with. */
export function differencesOf<Form extends object>(
  before: Form,
  mine: Form,
  theirs: Form,
): Difference<Form>[] {
  const fields = Object.keys(mine) as (keyof Form & string)[];
  return fields
    .filter((field) => !isSame(mine[field], theirs[field]))
    .map((field) => {
      const onlyTheirs = isSame(before[field], mine[field]);
      const contested = !onlyTheirs && !isSame(before[field], theirs[field]);
      return { field, suggested: onlyTheirs ? 'theirs' : 'mine', contested };
    });
}

/** My form with the chosen fields taken from theirs. */
export function merged<Form extends object>(
  mine: Form,
  theirs: Form,
  choices: Partial<Record<keyof Form & string, Side>>,
): Form {
  const taken = (Object.keys(mine) as (keyof Form & string)[]).filter((field) => choices[field] === 'theirs');
  return { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) };
}

/** Whether two values of a field are the same, whatever the order in which an object was written. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inside]) => [key, inOrder(inside)]),
  );
}
