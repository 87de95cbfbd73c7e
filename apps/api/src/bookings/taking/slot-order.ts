// Which of several slots that fit is taken first: one rule for booking, waiting and walking in.

/** SQL: start of the town's local week (Monday) that holds the start of the slot, `weeks` later. */
const weekOf = (slot: string, weeks: 0 | 1) =>
  `(date_trunc('week', ${slot}.starts_at AT TIME ZONE zone.name) + interval '${weeks} week') AT TIME ZONE zone.name`;

/** SQL: seconds for which the mentor of the slot is booked in that week; 0 without a mentor. */
const bookedThatWeek = (slot: string) =>
  `CASE WHEN ${slot}.mentor_id IS NULL THEN 0 ELSE (
     SELECT coalesce(sum(extract(epoch FROM own.ends_at - own.starts_at)), 0)
     FROM (SELECT time_zone AS name FROM town) zone, slot own
     WHERE own.mentor_id = ${slot}.mentor_id AND own.withdrawn_at IS NULL AND own.taken > 0
       AND tstzrange(own.starts_at, own.ends_at) && tstzrange(${weekOf(slot, 0)}, ${weekOf(slot, 1)})) END`;

/** SQL for ORDER BY: the earliest; of one time that of the mentor with the fewest booked hours that week; then the emptiest. */
export const inTurn = (slot: string) =>
  `${slot}.starts_at, ${bookedThatWeek(slot)}, ${slot}.taken, ${slot}.id`;
