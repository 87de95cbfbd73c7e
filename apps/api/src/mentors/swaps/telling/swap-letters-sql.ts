// SQL about letters `l` of swaps `w` at dates `o`; what stands in a row only may be true is found out when it is told.

/** When what the one who asks still has to give away of the session starts; null: nothing is left. */
export const LEFT = (now: string): string => `(SELECT min(s.starts_at) FROM slot s
  WHERE s.occurrence_id = w.occurrence_id AND s.mentor_id = w.from_mentor_id AND s.withdrawn_at IS NULL AND s.starts_at > ${now})`;

/** Leaves out what can't be true: a question that is settled, or answered by who was asked, and the end of an open one. */
export const MAY_BE_TRUE = (now: string): string => `CASE
  WHEN l.about = 'ANSWERED' THEN w.state <> 'OPEN'
  WHEN w.state <> 'OPEN' OR o.cancelled_at IS NOT NULL OR ${LEFT(now)} IS NULL
    THEN l.about = 'OVER' AND w.taken_by IS DISTINCT FROM l.mentor_id
  ELSE l.about = 'UNANSWERED' OR (l.about = 'ASKED' AND NOT l.mentor_id = ANY(w.declined_by)) END`;
