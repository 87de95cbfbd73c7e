// The ways in besides the password: the town's own sign-in, and the accounts of a demo.
import { useQuery } from '../../shared/page/useQuery.ts';
import { SignInOptionsDocument } from '../frame/sign-in-operations.ts';

/** None of them until the API has answered, and none when it does not. */
export function useSignInOptions() {
  const { data } = useQuery(SignInOptionsDocument, {});
  return data?.signInOptions ?? { oidcLabel: null, demo: [] };
}
