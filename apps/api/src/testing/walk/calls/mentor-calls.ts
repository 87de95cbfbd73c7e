/** Staffing sessions: how each operation is called. Mentors act for themselves, so that a session of theirs is walked. */
import { type Call } from './call.ts';
import type { Ground } from '../ground.ts';
import type { StaffClient } from '../../desks/staff-client.ts';

const session = async (ground: Ground, who: StaffClient | null) => ground.session(await ground.mentorOf(who));
const swap = async (ground: Ground, who: StaffClient | null) => ground.swap(await ground.mentorOf(who));

const from = async (ground: Ground, who: StaffClient | null) => {
  const { occurrenceId, mentorId: fromMentorId } = await session(ground, who);
  return { occurrenceId, fromMentorId };
};

export const mentorCalls: Record<string, Call> = {
  absenceConsequences: { about: session },
  mentorAbsent: { about: session },
  mentorBack: { about: session },
  mentorSwaps: {
    about: async (ground, who) => {
      await swap(ground, who);
      return {};
    },
    holds: async (ground) => (await ground.swap(null)).id,
  },
  swapPartners: { about: from },
  offerSwap: { about: from },
  answerSwap: {
    about: async (ground, who) => ({
      id: (await ground.swapTo(await ground.mentorOf(who))).id,
      accept: false,
    }),
  },
  noteSwapTold: { about: async (ground) => ({ id: await ground.swapToTell() }) },
  withdrawSwap: { about: async (ground, who) => ({ id: (await swap(ground, who)).id }) },
};
