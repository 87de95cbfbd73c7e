// Who has a time, in words.
import type { Translate } from '@mitnand/i18n/translator';
import type { OwnTalk } from './useMyWeek.ts';

/** `Mara`, or why there is no name. */
export function whoComes(t: Translate, { status, isWalkIn, name }: OwnTalk): string {
  if (status === null) return t('mentor.free');
  if (status === 'OFFERED') return t('mentor.held');
  if (isWalkIn) return t('mentor.walkIn');
  return name ?? t('mentor.somebody');
}
