// What is wrong with each field, in words.
import { usePage } from '../../shared/page/PageContext.ts';
import type { Field, Problems, Terms } from './booking-form.ts';

export type ProblemWords = Partial<Record<Field, string>>;

export function useProblemWords(problems: Problems, { largestParty }: Terms): ProblemWords {
  const { t } = usePage();
  const entries = Object.entries(problems) as [Field, NonNullable<Problems[Field]>][];
  return Object.fromEntries(
    entries.map(([field, problem]) => [
      field,
      problem === 'partyWrong' ? t('signUp.partyWrong', { count: largestParty }) : t(`problem.${problem}`),
    ]),
  );
}
