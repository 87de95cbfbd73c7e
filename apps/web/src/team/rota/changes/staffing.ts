// What somebody wants to change about the rota.
import type { Session, Taken } from '../week/week.ts';

export type Wish =
  | { do: 'ADD' | 'REMOVE'; session: Session; taken: Taken }
  | { do: 'MOVE'; from: Session; session: Session; taken: Taken };

/** A mentor dropped on a session: taken along from another one, or added. */
export function wishOf(session: Session, taken: Taken, sessions: readonly Session[]): Wish {
  const from = sessions.find(({ id }) => id === taken.from);
  return from ? { do: 'MOVE', from, session, taken } : { do: 'ADD', session, taken };
}

/** Who would be in the session, in its order; whoever is absent stays so, and may come after all. */
export function mentorsAfter({ do: what, session, taken }: Wish): string[] {
  const there = session.mentors.map(({ mentorId }) => mentorId);
  return what === 'REMOVE' ? there.filter((id) => id !== taken.mentorId) : [...there, taken.mentorId];
}

/** Who was in it before: the way back. */
export function mentorsBefore({ mentors }: Session): string[] {
  return mentors.map(({ mentorId }) => mentorId);
}
