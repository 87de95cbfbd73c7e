// Which refusals of a booking mean that this time can't be had any more: then something else is offered.
import type { ErrorCode, Refusal } from '@mitnand/api-client/refusal';

const gone: ErrorCode[] = [
  'BY_ARRANGEMENT',
  'CLOSED',
  'DATE_CANCELLED',
  'FULL',
  'NO_FITTING_SLOT',
  'NOT_ENOUGH_PLACES',
  'NOT_FOUND',
  'PAST',
];

export const isGone = ({ code }: Refusal): boolean => gone.includes(code);
