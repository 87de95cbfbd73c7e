// The ways in besides the password: the town's own sign-in, and the accounts of a demo.
import { SignInOptionsDocument } from '@mitnand/api-client/operations/sign-in-options';
import { useQuery } from '../../shared/page/useQuery.ts';

/** None of them until the API has answered, and none when it does not. */
export function useSignInOptions() {
  const { data } = useQuery(SignInOptionsDocument, {});
  return data?.signInOptions ?? { oidcLabel: null, demo: [] };
}
