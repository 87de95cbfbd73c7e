// A session that ends in the middle costs one sign-in, and nothing that was typed.
import { describe, expect, jest, test } from '@jest/globals';
import { ApiClient, type Answer } from '@mitnand/api-client';
import type { Operation } from '@mitnand/api-client/operation';
import { signedInApi, type SignInAgain } from './signed-in-api.ts';

type Saved = { save: boolean };
const Save = 'mutation Save{save}' as Operation<Saved, object>;
const Look = 'query Look{save}' as Operation<Saved, object>;
const saved = { data: { save: true } };
const signInNeeded = { errors: [{ message: '', extensions: { code: 'SIGN_IN_NEEDED' } }] };

function anApi(signsIn: boolean, ...answers: object[]) {
  const fetch = jest.fn(() => {
    const body = JSON.stringify(answers.length > 1 ? answers.shift() : answers[0]);
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
  });
  const signIn = jest.fn<SignInAgain>(() => Promise.resolve(signsIn));
  const client = new ApiClient({ url: 'http://town.invalid/graphql', language: 'de', fetch });
  return { api: signedInApi(client, signIn), signIn, fetch };
}

describe('a change', () => {
  test('goes on by itself after signing in again', async () => {
    const { api, signIn, fetch } = anApi(true, signInNeeded, saved);
    expect(await api.mutate(Save, { text: 'typed' })).toEqual(saved);
    expect(signIn).toHaveBeenCalledWith('change');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('is refused when one would rather not', async () => {
    const { api, fetch } = anApi(false, signInNeeded);
    expect((await api.mutate(Save, {})).refusal?.code).toBe('SIGN_IN_NEEDED');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('asks nobody to sign in while the session stands', async () => {
    const { api, signIn } = anApi(true, saved);
    expect(await api.mutate(Save, {})).toEqual(saved);
    expect(signIn).not.toHaveBeenCalled();
  });
});

describe('a look', () => {
  test('is answered once one has signed in again', async () => {
    const { api } = anApi(true, signInNeeded, saved);
    const answer = await new Promise<Answer<Saved>>((resolve) => api.watch(Look, {}, resolve));
    expect(answer).toEqual(saved);
  });

  test('that nobody waits for any more tells nothing', async () => {
    const { api, signIn } = anApi(true, signInNeeded);
    const onAnswer = jest.fn();
    api.watch(Look, {}, onAnswer)();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onAnswer).not.toHaveBeenCalled();
    expect(signIn).not.toHaveBeenCalled();
  });
});
