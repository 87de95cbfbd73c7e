// What a telephone number of the town's looks like.

/** As people dial it: digits with spaces, dashes, brackets, slashes, perhaps + in front. */
export const PHONE = /^\+?[\d ()/-]{3,40}$/;
