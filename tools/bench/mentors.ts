/** What people, the team and mentors ask about sessions with mentors, anew each time. */
import { query } from './databases.ts';
import { staffCookie } from './console-lists.ts';
import { type NextRequest, post } from './load.ts';

const NEEDS = ['FORMS', 'WIFI', 'PHOTOS', 'EMAIL', 'APPS'];
/** As the kiosk asks. */
const TIMES = `query ($worry: Worry) { consultationTimes(worry: $worry, device: PC, days: 14) {
  occurrenceId startsAt endsAt freePlaces venue { id name } } }`;
const ALTERNATIVES = `query ($venueId: ID!, $startsAt: DateTime, $worry: Worry) {
  alternativeTimes(venueId: $venueId, startsAt: $startsAt, worry: $worry, device: PC, first: 4) {
    times { reason time { occurrenceId startsAt endsAt freePlaces venue { id name } } } waitingFor { id startsAt } } }`;
const ABSENCE = `query ($occurrenceId: ID!, $mentorId: ID) {
  absenceConsequences(occurrenceId: $occurrenceId, mentorId: $mentorId) { bookings { outcome newStartsAt } } }`;
const ROTA = `query ($from: Date!, $venueId: ID) { rota(from: $from, venueId: $venueId) {
  sessions { title date { id startsAt } staff { mentor { name } slots { id } } } mentors { mentor { name } minutes } } }`;
const OWN_WEEK = `query ($from: Date) { myWeek(from: $from) {
  nextOn sessions { occurrenceId colleagues talks { startsAt status worry } } } }`;

interface Session {
  readonly occurrenceId: string;
  readonly mentorId: string;
  readonly venueId: string;
  readonly startsAt: Date;
}

/** By the names of figures. */
export type MentorQuestion = 'times' | 'alternatives' | 'absence' | 'rota' | 'own week';

/** Each about another session of the town, in turns. */
export async function mentorQuestions(
  url: string,
  databaseUrl: string,
): Promise<Record<MentorQuestion, NextRequest>> {
  const sessions = await bookedSessions(databaseUrl);
  const [admin, mentor] = [
    await staffCookie(databaseUrl, 'TOWN_ADMIN'),
    await staffCookie(databaseUrl, 'MENTOR', sessions[0]!.mentorId),
  ];
  let asked = 0;
  const ask =
    (text: string, variables: (session: Session, worry: string) => object, cookie?: string) => () => {
      const session = sessions[asked % sessions.length]!;
      const worry = NEEDS[asked++ % NEEDS.length]!;
      const body = { query: text, variables: variables(session, worry) };
      return post(url, '/graphql', body, cookie === undefined ? {} : { cookie });
    };
  return {
    times: ask(TIMES, (_, worry) => ({ worry })),
    alternatives: ask(ALTERNATIVES, ({ venueId, startsAt }, worry) => ({ venueId, startsAt, worry })),
    absence: ask(ABSENCE, ({ occurrenceId, mentorId }) => ({ occurrenceId, mentorId }), admin),
    rota: ask(ROTA, ({ venueId, startsAt }) => ({ venueId, from: dayOf(startsAt) }), admin),
    'own week': ask(OWN_WEEK, ({ startsAt }) => ({ from: dayOf(startsAt) }), mentor),
  };
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** Mentors with one booking in a session in the next days but one, so that an absence asks the same everywhere. */
async function bookedSessions(databaseUrl: string): Promise<Session[]> {
  const { rows } = await query(
    databaseUrl,
    `SELECT d.id AS "occurrenceId", s.mentor_id AS "mentorId", d.venue_id AS "venueId", d.starts_at AS "startsAt"
     FROM slot s JOIN occurrence d ON d.id = s.occurrence_id JOIN offer o ON o.id = d.offer_id
     WHERE s.mentor_id IS NOT NULL AND s.withdrawn_at IS NULL AND d.venue_id IS NOT NULL AND d.cancelled_at IS NULL
       AND o.state = 'PUBLISHED' AND d.starts_at BETWEEN now() + interval '2 days' AND now() + interval '20 days'
     GROUP BY d.id, s.mentor_id HAVING sum(s.taken) = 1 ORDER BY d.starts_at, d.id, s.mentor_id LIMIT 40`,
  );
  return rows as Session[];
}
