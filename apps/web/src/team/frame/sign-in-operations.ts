// What signing in and out asks of the API.
import type { Operation } from '@mitnand/api-client/operation';
import type { Me, Role } from './me.ts';

const meFields =
  'id name email grants{role venueId organisationId mentorId}entry sessionId sessionEndsAt hasPassword recoveryCodesLeft';

export const SignInDocument =
  `mutation SignIn($email:String!$password:String!$code:String){signIn(email:$email password:$password code:$code){step me{${meFields}}}}` as Operation<
    { signIn: { step: 'CODE_NEEDED' | 'SIGNED_IN'; me: Me | null } },
    { email: string; password: string; code: string | null }
  >;

export const DemoSignInDocument =
  `mutation DemoSignIn($accountId:ID!){demoSignIn(accountId:$accountId){${meFields}}}` as Operation<
    { demoSignIn: Me },
    { accountId: string }
  >;

export const SignInOptionsDocument =
  'query SignInOptions{signInOptions{oidcLabel demo{id name role place}}}' as Operation<
    { signInOptions: { oidcLabel: string | null; demo: DemoAccount[] } },
    Record<string, never>
  >;

export const SignOutDocument = 'mutation SignOut{signOut}' as Operation<
  { signOut: boolean },
  Record<string, never>
>;

export interface DemoAccount {
  id: string;
  name: string;
  role: Role;
  place: string | null;
}
