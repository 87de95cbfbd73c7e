/** Looking after staff: how each operation is called. */
import { type Call } from './call.ts';
import type { Ground } from '../ground.ts';

const colleague = async (ground: Ground) => ({ staffId: (await ground.colleague()).staffId });

export const staffCalls: Record<string, Call> = {
  staff: { about: () => ({ first: 100 }), holds: async (ground) => (await ground.colleague()).staffId },
  staffMember: { about: async (ground) => ({ id: (await ground.colleague()).staffId }) },
  issueSignInLink: { about: colleague },
  inviteStaff: {
    about: ({ owner }) => ({
      name: 'Neu',
      grants: [{ role: 'ORGANISATION_MEMBER', organisationId: owner.organisationId }],
    }),
  },
  renewInvitation: { about: colleague },
  withdrawLinks: { about: colleague },
  changeGrants: {
    about: async (ground) => ({
      ...(await colleague(ground)),
      grants: [{ role: 'ORGANISATION_MEMBER', organisationId: ground.owner.organisationId }],
    }),
  },
  endStaff: { about: colleague },
  auditEntries: { about: () => ({ first: 5 }) },
};
