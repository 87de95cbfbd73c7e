/** Checks arguments by the rules written on their classes, before any resolver sees them. */
import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { getMetadataStorage, validate } from 'class-validator';
import { DomainError } from '../domain-error.ts';

type Class = new () => object;

/** No text of the contract is longer; the exact limits stand on the fields. */
const LONGEST_TEXT = 10_000;
/** Control characters other than tab and line ends; PostgreSQL refuses the first of them, people never type them. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

@Injectable()
export class InputPipe implements PipeTransform {
  /** Answers instances of the input classes. @throws DomainError BAD_INPUT naming the field, e.g. `input.partySize` */
  async transform(value: unknown, { metatype, data, type }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom') return value;
    const path = typeof data === 'string' ? [data] : [];
    refuseOddText(value, path);
    return isInputClass(metatype) && isRecord(value) ? checked(metatype as Class, value, path) : value;
  }
}

async function checked(inputClass: Class, value: Record<string, unknown>, path: string[]): Promise<object> {
  const input = filledIn(inputClass, value);
  for (const [property, nested] of nestedInputs(inputClass)) {
    const inner = input[property];
    if (Array.isArray(inner)) {
      input[property] = await Promise.all(
        inner.map(async (item: unknown, index): Promise<unknown> =>
          isRecord(item) ? checked(nested, item, [...path, property, String(index)]) : item,
        ),
      );
    } else if (isRecord(inner)) input[property] = await checked(nested, inner, [...path, property]);
  }
  if (!hasRules(inputClass)) return input;
  const [problem] = await validate(input, { forbidUnknownValues: false, stopAtFirstError: true });
  if (problem) throw new DomainError('BAD_INPUT', {}, [...path, problem.property].join('.'));
  return input;
}

/** A null where the class has a value of its own means that value, as when it is left out. */
function filledIn(inputClass: Class, value: Record<string, unknown>): Record<string, unknown> {
  const input = new inputClass() as Record<string, unknown>;
  for (const [name, given] of Object.entries(value))
    if (given !== null || input[name] === undefined) input[name] = given;
  return input;
}

/** Input classes have rules of class-validator or fields of GraphQL; scalars and Temporal values have neither. */
function isInputClass(metatype: unknown): boolean {
  return (
    typeof metatype === 'function' &&
    (nestedInputs(metatype as Class).size > 0 || hasRules(metatype as Class))
  );
}

function hasRules(inputClass: Class): boolean {
  return getMetadataStorage().getTargetValidationMetadatas(inputClass, '', false, false).length > 0;
}

const nestedOf = new WeakMap<Class, Map<string, Class>>();

/** Which properties hold other input classes; the schema already knows. */
function nestedInputs(inputClass: Class): Map<string, Class> {
  const known = nestedOf.get(inputClass);
  if (known) return known;
  const inputs = new Set<unknown>(
    [...TypeMetadataStorage.getInputTypesMetadata()].map(({ target }) => target),
  );
  const classes = [
    ...TypeMetadataStorage.getInputTypesMetadata(),
    ...TypeMetadataStorage.getArgumentsMetadata(),
  ].filter(({ target }) => target === inputClass || inputClass.prototype instanceof (target as Class));
  const fields = classes.flatMap(({ properties }) => properties ?? []);
  const nested = new Map<string, Class>();
  for (const { name, typeFn } of fields) {
    const type = [typeFn()].flat()[0] as unknown;
    if (inputs.has(type)) nested.set(name, type as Class);
  }
  nestedOf.set(inputClass, nested);
  return nested;
}

function refuseOddText(value: unknown, path: string[]): void {
  if (typeof value === 'string') {
    const odd = value.length > LONGEST_TEXT || !value.isWellFormed() || CONTROL.test(value);
    if (odd) throw new DomainError('BAD_INPUT', {}, path.join('.'));
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => refuseOddText(item, [...path, String(index)]));
  } else if (isRecord(value)) {
    for (const [name, inner] of Object.entries(value)) refuseOddText(inner, [...path, name]);
  }
}

/** Plain objects as graphql-js makes them, without a prototype or with Object's. */
function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as unknown;
  return prototype === null || prototype === Object.prototype;
}
