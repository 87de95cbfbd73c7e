/** White or ink: whichever is read better on a town's colour. */
export function onColour(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    // The relative luminance of WCAG 2.2.
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > 0.25 ? '#16272b' : '#ffffff';
}
