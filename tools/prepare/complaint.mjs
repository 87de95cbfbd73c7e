/** Something the person who starts has to do; shown without a stack trace. */
export class Complaint extends Error {}
