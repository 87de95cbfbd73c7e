/** Which errors mean "come again", which are refusals, and which are bugs and must be seen as such. */
import { describe, expect, it } from '@jest/globals';
import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import { isConnectionLost, isRepeatable, refusal, translateDatabaseError } from './database-errors.ts';

const said = (message: string, code?: string) => Object.assign(new Error(message), { code });
const refused = (code: string, constraint?: string) =>
  new QueryFailedError('UPDATE …', [], Object.assign(said('refused', code), { constraint }));
const codeOf = (error: unknown) => (translateDatabaseError(error) as { code?: string }).code;

describe('come again', () => {
  it.each([
    ['recovery', said('the database system is starting up', '57P03')],
    ['shutdown', refused('57P01')],
    ['the crash of another session', refused('57P02')],
    ['an idle transaction', refused('25P03')],
    ['a closed port', said('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED')],
    ['every address tried', Object.assign(new AggregateError([said('')]), { code: 'ECONNREFUSED' })],
    ['a name that is not known yet', said('getaddrinfo EAI_AGAIN postgres', 'EAI_AGAIN')],
    ['a broken pipe', said('write EPIPE', 'EPIPE')],
    ['a socket that is gone', said('Cannot call write after a stream was destroyed', 'ERR_STREAM_DESTROYED')],
    ['a session cut off', said('Connection terminated unexpectedly')],
    ['a server that never answers', said('timeout expired')],
    ['a dead connection', said('Client has encountered a connection error and is not queryable')],
    ['a full pool', said('timeout exceeded when trying to connect')],
    ['the end of the process', said('Cannot use a pool after calling end on the pool')],
    ['a transaction cut off', new QueryRunnerAlreadyReleasedError()],
    ['a transaction cut off under an entity', new QueryRunnerProviderAlreadyReleasedError()],
  ])('for %s, as the connection is lost', (_what, error) => {
    expect(isConnectionLost(error)).toBe(true);
    expect(codeOf(error)).toBe('UNAVAILABLE');
  });

  it.each(['53300', '53100', '55P03', '57014', '25006'])('for %s, with the connection kept', (code) => {
    expect(isConnectionLost(refused(code))).toBe(false);
    expect(codeOf(refused(code))).toBe('UNAVAILABLE');
  });

  it.each(['40001', '40P01'])('for %s, which may be repeated at once', (code) => {
    expect(isRepeatable(refused(code))).toBe(true);
    expect(codeOf(refused(code))).toBe('UNAVAILABLE');
  });
});

it('a refused value is bad input, unless its constraint says more', () => {
  expect(codeOf(refused('23514', 'never_heard_of_ck'))).toBe('BAD_INPUT');
  refusal('places_of_a_spec_ck', 'FULL');
  expect(codeOf(refused('23514', 'places_of_a_spec_ck'))).toBe('FULL');
});

it.each([
  ['a wrong statement', refused('42P01')],
  ['a statement in a failed transaction', refused('25P02')],
  ['corrupt data', refused('XX001')],
  ['a mistake of ours', new TypeError('undefined is not a function')],
  ['something that is no error', 'a string'],
])('%s stays what it is', (_what, error) => {
  expect(translateDatabaseError(error)).toBe(error);
});
