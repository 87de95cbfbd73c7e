/** Planning mentors: how each operation is called. */
import { type Call } from './call.ts';
import type { Ground } from '../ground.ts';

const mentor = async (ground: Ground) => ({ id: await ground.mentor() });
const skills = { worries: ['WIFI'], devices: ['PC'], languages: ['de'] };
const input = ({ owner: { venueId } }: { owner: { venueId: string } }) => ({
  input: { name: 'Aylin', ...skills, venueIds: [venueId] },
});
const staffing = async (ground: Ground) => ({
  occurrenceId: (await ground.sessions()).occurrence.id,
  staffing: { mentorIds: [await ground.mentor()] },
});
const move = async (ground: Ground) => {
  const [from, to] = (await ground.sessions()).occurrences;
  return { mentorId: await ground.mentor(), fromId: from!.id, toId: to!.id };
};

export const planningCalls: Record<string, Call> = {
  mentors: { about: () => ({}), holds: (ground) => ground.mentor() },
  mentorConsequences: { about: async (ground) => ({ ...(await mentor(ground)), ...input(ground) }) },
  saveMentor: {
    about: async (ground, _, theirs) => ({ ...(await mentor(ground)), ...input({ owner: theirs }) }),
  },
  endMentorConsequences: { about: mentor },
  endMentor: { about: mentor },
  rota: {
    about: () => ({ from: '2026-11-26' }),
    holds: async (ground) => (await ground.sessions()).occurrence.id,
  },
  staffingConsequences: { about: staffing },
  staffSession: { about: staffing },
  moveConsequences: { about: move },
  moveMentor: { about: move },
};
