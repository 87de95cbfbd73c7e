/** Where a one-time link leads: what stands behind the # is sent to no server, so no log and no link scanner has it. */
export function linkAddress(publicUrl: string, token: string): string {
  return `${publicUrl}/team/link#${token}`;
}
