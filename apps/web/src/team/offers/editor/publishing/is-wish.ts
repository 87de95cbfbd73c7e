// More than its mentors want is no reason against it when they have agreed.
import type { Refusal } from '@mitnand/api-client/refusal';

export function isWish({ code }: Refusal): boolean {
  return code === 'MENTOR_HOURS' || code === 'MENTOR_ELSEWHERE';
}
