// The part of a screen's page on which somebody lands who has just added it.
export const hangHash = '#aufhaengen';
