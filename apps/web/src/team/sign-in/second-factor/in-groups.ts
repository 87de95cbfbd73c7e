// Long keys are typed in groups.

/** Groups of four, with spaces that an app ignores. */
export function inGroups(key: string): string {
  return key.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
