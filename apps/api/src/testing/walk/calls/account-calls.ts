/** Signing in, and one's own account: how each operation is called. */
import { newId } from '../../../platform/ids.ts';
import { type Call, none } from './call.ts';

const password = 'nicht das richtige Passwort';
/** Staff of these specs have no password, so they meet what such people meet. */
const signInRefusals = ['WRONG_SIGN_IN', 'FORBIDDEN'];

export const accountCalls: Record<string, Call> = {
  me: { about: none, mayBeNull: true },
  signInOptions: { about: none },
  signIn: { about: () => ({ email: 'niemand@team.example', password }), meets: ['WRONG_SIGN_IN'] },
  signInByLink: { about: () => ({ token: 'kein-Link' }), meets: ['LINK_USED_UP'] },
  openLink: { about: () => ({ token: 'kein-Link' }), meets: ['LINK_USED_UP'] },
  acceptInvitation: {
    about: () => ({ token: 'kein-Link', password, code: '123456', setup: 'nichts' }),
    meets: ['LINK_USED_UP'],
  },
  // Nobody can tell a closed demo from a closed door.
  demoSignIn: { about: () => ({ accountId: newId() }), meets: ['FORBIDDEN'] },
  signOut: { about: none },
  mySessions: { about: none, objectless: true },
  endSession: {
    about: async (ground, who) => {
      const whose = who ?? (await ground.colleague());
      const [{ id }] = await ground.api.sql(
        'SELECT id FROM staff_session WHERE staff_id = $1 ORDER BY created_at, id LIMIT 1',
        [whose.staffId],
      );
      return { id };
    },
  },
  endOtherSessions: { about: none, objectless: true },
  changePassword: {
    about: () => ({ oldPassword: password, newPassword: 'ein langes neues Passwort' }),
    meets: signInRefusals,
    objectless: true,
  },
  prepareSecondFactor: { about: () => ({ password }), meets: signInRefusals, objectless: true },
  replaceSecondFactor: {
    about: () => ({ password, code: '123456', setup: 'nichts', newCode: '123456' }),
    meets: signInRefusals,
    objectless: true,
  },
  renewRecoveryCodes: {
    about: () => ({ password, code: '123456' }),
    meets: signInRefusals,
    objectless: true,
  },
};
