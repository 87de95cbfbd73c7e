// The API's answer as the week that is shown.
import type { RotaQuery } from '@mitnand/api-client/operations/rota';
import type { MentorOfWeek, Session } from './week.ts';

export function sessionsOf({ rota, mentorSwaps }: RotaQuery): Session[] {
  return rota.sessions.map((session) => {
    const { id, startsAt, endsAt, venue, seriesId } = session.date;
    const asked = mentorSwaps.filter(({ occurrenceId, state }) => occurrenceId === id && state === 'OPEN');
    return {
      ...{ id, startsAt, endsAt, title: session.title },
      venue: venue?.name ?? null,
      inSeries: seriesId !== null,
      mentors: session.staff.map(({ mentor, isAbsent, slots }) => ({
        ...{ mentorId: mentor.id, name: mentor.name, absent: isAbsent },
        slots: slots.length,
        booked: slots.filter(({ isBooked }) => isBooked).length,
        asksSwap: asked.some(({ fromMentorId }) => fromMentorId === mentor.id),
      })),
    };
  });
}

/** Those one can plan with. */
export function mentorsOfWeek({ rota }: RotaQuery): MentorOfWeek[] {
  return rota.mentors
    .filter(({ mentor }) => mentor.endedAt === null)
    .map(({ mentor: { id, name, worries, languages }, minutes, limitMinutes }) => ({
      ...{ id, name, worries, languages, minutes, limitMinutes },
    }));
}
