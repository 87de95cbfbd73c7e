// Which places somebody who waits could have.

/** SQL: slot `s` of date `o` has room for booking `b`, offers what it needs, at the time it waits for, and holds none of its own. */
export const IS_FREE_FOR_WAITING = `s.occurrence_id = o.id AND s.withdrawn_at IS NULL AND s.offers @> b.needs
  AND (s.capacity IS NULL OR s.capacity - s.taken >= b.party_size)
  AND (b.wanted_offset_minutes IS NULL
    OR s.starts_at = o.starts_at + b.wanted_offset_minutes * interval '1 minute')
  AND NOT EXISTS (
    SELECT FROM booking own
    WHERE own.slot_id = s.id AND own.status <> 'CANCELLED' AND own.person_ordinal = b.person_ordinal
      AND (own.email_hash = b.email_hash OR own.phone_hash = b.phone_hash))`;
