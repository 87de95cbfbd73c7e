/** What logs say about errors, whoever made them. */
import { expect, it } from '@jest/globals';
import { describeError } from './describe-error.ts';

const failed = Object.assign(new Error('Key (email)=(anna@example.org) already exists.'), {
  code: '23505',
  constraint: 'contact_email_ux',
  routine: '_bt_check_unique',
});

it('a copy of an error is described like the error itself, without what people typed', () => {
  const { message, stack } = failed;
  const copied = describeError({ ...failed, message, stack, queue: 'expire-holds' });
  expect(copied).toMatchObject({ code: '23505', constraint: 'contact_email_ux' });
  expect(copied['stack']).toEqual(describeError(failed)['stack']);
  expect(JSON.stringify([copied, describeError(failed)])).not.toContain('anna');
});

it('of anything else only the type is told', () => {
  expect(describeError({ message: 'anna@example.org' })).toEqual({ type: 'object' });
  expect(describeError('anna@example.org')).toEqual({ type: 'string' });
  expect(describeError(null)).toEqual({ type: 'object' });
});
