/** Variables as they come: an object in a body, its JSON in an address. */
import { DomainError } from '../domain-error.ts';

/** @throws DomainError BAD_INPUT when they are no object */
export function readVariables(variables: unknown): Record<string, unknown> {
  if (variables === undefined || variables === null) return {};
  if (typeof variables !== 'object' || Array.isArray(variables))
    throw new DomainError('BAD_INPUT', {}, 'variables');
  return variables as Record<string, unknown>;
}

/** Those of an address; left out or empty means none. @throws DomainError BAD_INPUT when they are no JSON */
export function parseVariables(json: unknown): unknown {
  if (typeof json !== 'string' || json === '') return undefined;
  try {
    return JSON.parse(json);
  } catch {
    throw new DomainError('BAD_INPUT', {}, 'variables');
  }
}
