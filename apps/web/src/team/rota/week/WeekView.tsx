// The days of a week with their sessions, and who could help beside them.
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { DraggingContext } from './dragging.ts';
import { MentorPool } from './MentorPool.tsx';
import { SessionCard, type SessionDeeds } from './SessionCard.tsx';
import { byDay, type MentorOfWeek, type Session, type Taken } from './week.ts';

interface WeekViewProps extends SessionDeeds {
  sessions: readonly Session[];
  mentors: readonly MentorOfWeek[];
  showsVenue: boolean;
}

export function WeekView({ sessions, mentors, ...deeds }: WeekViewProps) {
  const { dates } = usePage();
  const [dragged, drag] = useState<Taken | null>(null);
  return (
    <DraggingContext value={{ dragged, drag }}>
      <div className="rota">
        <div className="rota__days">
          {byDay(sessions, dates.dateOf).map(([day, there]) => (
            <section key={day} aria-labelledby={`tag-${day}`}>
              <h2 id={`tag-${day}`}>{dates.dayLong(day)}</h2>
              <ul className="rota__sessions">
                {there.map((session) => (
                  <SessionCard key={session.id} {...{ session, ...deeds }} />
                ))}
              </ul>
            </section>
          ))}
        </div>
        <MentorPool mentors={mentors} />
      </div>
    </DraggingContext>
  );
}
