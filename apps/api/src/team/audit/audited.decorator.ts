/** The word that has a call of the staff written into the log: `@Audited('offer.publish', ({ id }) => id)`. */
import { SetMetadata } from '@nestjs/common';

export const AUDITED = 'mitnand:audited';

/** Object and verb, as `offer.publish`. */
export type AuditedAction = `${string}.${string}`;

export interface AuditedCall {
  readonly action: AuditedAction;
  readonly objectOf: (given: never) => unknown;
  readonly objectOfDone: (done: never) => unknown;
}

/**
 * Notes the call before its work begins and how it ended afterwards, with whoever acts. `objectOf` finds the object's
 * id in the arguments (GraphQL's as the schema names them; of a route its parameters, query and body in one),
 * `objectOfDone` in what came out, for something new. What is no UUID is not noted: the log holds ids, never words.
 */
export const Audited = <Given = Record<string, unknown>, Done = unknown>(
  action: AuditedAction,
  objectOf: (given: Given) => unknown = () => null,
  objectOfDone: (done: Done) => unknown = () => null,
) => SetMetadata<string, AuditedCall>(AUDITED, { action, objectOf, objectOfDone });
