/** What a call of an operation is about, and what several of them name. */
import type { Person } from '../../../team/roles/who-may.ts';
import type { StaffClient } from '../../desks/staff-client.ts';
import type { Ground, Owner } from '../ground.ts';

export interface Call {
  /** Arguments about what lies on the ground; `who` is null for somebody signed out. */
  readonly about: (ground: Ground, who: StaffClient | null, theirs: Owner) => Promise<object> | object;
  /** Refusals behind the door: who meets them was let in. */
  readonly meets?: readonly string[];
  /** What a list must hold for those to whom it belongs, and for nobody else. */
  readonly holds?: (ground: Ground, person: Person) => Promise<string>;
  /** Nothing of anybody else's can be named in it. */
  readonly objectless?: boolean;
  /** Null is an answer as well. */
  readonly mayBeNull?: boolean;
}

export const none = () => ({});
export const today = '2026-11-26';
export const offer = async (ground: Ground) => ({ id: (await ground.offer()).id });
