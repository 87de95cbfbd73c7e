/** White or ink: whichever is read better on a town's colour. */
export function onColour(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  // Nearly the relative luminance of WCAG 2.2; at half light both can be read well.
  const light = 0.2126 * (red! / 255) ** 2.2 + 0.7152 * (green! / 255) ** 2.2 + 0.0722 * (blue! / 255) ** 2.2;
  return light > 0.2 ? '#16272b' : '#fff';
}
