// Whose a booking is while a place elsewhere is held for it: until its person says yes it belongs to the date it lost.
// The team there calls, and looks at the contact; the other team sees that a place is held.

/** SQL: the id of the date that booking `b` belongs to. */
export const HOME_DATE = `(CASE WHEN b.instead_of_slot_id IS NULL THEN b.occurrence_id
  ELSE (SELECT lost.occurrence_id FROM slot lost WHERE lost.id = b.instead_of_slot_id) END)`;
