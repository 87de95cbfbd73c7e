/** How people of this town can be asked, as `posting.reconfirm.hint` chooses by; the team can always call. */
import type { Channel } from '@mitnand/api-client/types';

export function waysToAsk(tellsBy: readonly Channel[]): string {
  return (['MAIL', 'SMS'] as const).filter((way) => tellsBy.includes(way)).join('_');
}
