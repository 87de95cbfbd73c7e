// Why something reads hard, and what helps, in words.
import type { MessageKey } from '@mitnand/i18n/translator';
import { usePage } from '../../../../shared/page/PageContext.ts';
import type { Finding } from '../../../plain-language/finding.ts';

/** `Dieser Satz hat 24 Wörter. … Machen Sie zwei Sätze daraus.` */
export function useFindingWords(): (finding: Finding) => string {
  const { t } = usePage();
  // Each rule brings the values its own messages need; a spec beside the rules proves it.
  const say = t as (key: MessageKey, values?: unknown) => string;
  return ({ rule, values = {} }) =>
    `${say(`plainLanguage.${rule}.reason`, values)} ${say(`plainLanguage.${rule}.suggestion`, values)}`;
}
