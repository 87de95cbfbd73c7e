// The API as pages of the team use it: when the session has ended meanwhile, one signs in and the same request goes on.
import type { Answer, ApiClient } from '@mitnand/api-client';

/** Lets somebody sign in again; false when they would rather not. A mere look then waits: the page goes on once they did. */
export type SignInAgain = (wish: 'change' | 'look') => Promise<boolean>;

const refused = (answer: Answer<unknown>) => answer.refusal?.code === 'SIGN_IN_NEEDED';

/** The same client, with its questions and changes asked once more after signing in. */
export function signedInApi(api: ApiClient, signInAgain: SignInAgain): ApiClient {
  const goingOn = async <Data>(wish: 'change' | 'look', send: () => Promise<Answer<Data>>) => {
    let answer = await send();
    while (refused(answer) && (await signInAgain(wish))) answer = await send();
    return answer;
  };
  const ask: ApiClient['ask'] = (...question) => goingOn('look', () => api.ask(...question));
  const mutate: ApiClient['mutate'] = (...change) => goingOn('change', () => api.mutate(...change));
  const watch: ApiClient['watch'] = (operation, variables, onAnswer) => {
    let stopped = false;
    let stop: (() => void) | undefined;
    const start = () => {
      stop = api.watch(operation, variables, (answer) => {
        if (refused(answer)) void again(answer);
        else onAnswer(answer);
      });
    };
    const again = async (answer: Parameters<typeof onAnswer>[0]) => {
      const signedIn = await signInAgain('look');
      if (stopped) return;
      if (!signedIn) return onAnswer(answer);
      stop?.();
      start();
    };
    start();
    return () => {
      stopped = true;
      stop?.();
    };
  };
  return Object.assign(Object.create(api) as ApiClient, { ask, mutate, watch });
}
