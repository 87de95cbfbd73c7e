// The shortest address of an offer: its number behind the name of the site, as it stands on posters.

/** `https://ulm.example/12345` to go to, `ulm.example/12345` to read. */
export function shortAddress(origin: string, number: string): { whole: string; shown: string } {
  const whole = `${origin}/${number}`;
  return { whole, shown: whole.replace(/^https?:\/\//, '') };
}
