/** Giving hours: how each operation is called. */
import { randomUUID } from 'node:crypto';
import type { StaffClient } from '../../desks/staff-client.ts';
import type { Ground } from '../ground.ts';
import { type Call, none } from './call.ts';

const date = async (ground: Ground, who: StaffClient | null) => ({
  occurrenceId: (await ground.session(await ground.mentorOf(who))).occurrenceId,
});
const number = async (ground: Ground, who: StaffClient | null) => ({
  id: await ground.walkIn(await ground.mentorOf(who)),
});
const board: Call = { about: (ground) => ({ key: ground.boardKey() }) };
const own: Call = { about: none, objectless: true, mayBeNull: true };

export const hoursCalls: Record<string, Call> = {
  callBoard: board,
  callBoardChanged: board,
  myWeek: own,
  myCalendarSince: own,
  renewMyCalendar: own,
  revokeMyCalendar: own,
  openHours: { about: date },
  serveWalkIn: {
    about: async (ground, who) => ({ ...(await date(ground, who)), requestKey: randomUUID() }),
    // Sessions are in days, and doors open an hour before.
    meets: ['CLOSED'],
  },
  callNext: {
    about: async (ground, who) => ({ ...(await date(ground, who)), table: 2, requestKey: randomUUID() }),
  },
  walkInGone: { about: number },
  takeBackWalkIn: { about: async (ground, who) => ({ ...(await number(ground, who)), was: 'WAITING' }) },
  talkSums: { about: date },
  recordTalk: {
    about: async (ground, who) => ({
      input: { ...(await date(ground, who)), outcome: 'SOLVED', minutes: 30, requestKey: randomUUID() },
    }),
    meets: ['CLOSED'],
  },
  takeBackTalk: {
    about: async (ground, who) => ({ ...(await date(ground, who)), requestKey: randomUUID() }),
  },
};
