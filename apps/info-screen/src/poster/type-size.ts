/** How large type must be to be read from where people stand. */

/** Of the distance: a capital of so much fills 0.7 degrees in the eye. */
const CAPITAL = 0.0122175;
/** Of an em, in Fira Sans; the fonts that stand in for it have taller capitals. */
const CAPITAL_HEIGHT = 0.689;
const METRES_PER_INCH = 0.0254;
/** Of the shorter edge: larger type leaves no room for what a page must say, however far away one stands. */
const LARGEST = 0.08;

/**
 * Pixels of an em for the smallest type on a screen; everything else is larger.
 * A capital of height H is seen from D metres at the angle 2·atan(H / 2D), so H = 2·D·tan(0.35°) = 0.0122175·D.
 * From 3 m: 36.7 mm, an em of 53.2 mm; a 55" screen of 1080 × 1920 has 1.577 pixels a millimetre: 83.9 pixels.
 * @param distance metres @param diagonal inches; the box is taken to fill that screen
 */
export function smallestType(width: number, height: number, distance: number, diagonal: number): number {
  const pixelsPerMetre = Math.hypot(width, height) / (diagonal * METRES_PER_INCH);
  const needed = ((CAPITAL * distance) / CAPITAL_HEIGHT) * pixelsPerMetre;
  return Math.min(needed, Math.min(width, height) * LARGEST);
}
