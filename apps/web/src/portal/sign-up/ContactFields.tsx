// Who comes, and how to reach them: a nickname and one of two ways are enough.
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { ReachFields } from '../../shared/booking/ReachFields.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { SlipQuestion } from './SlipQuestion.tsx';
import type { ProblemWords } from './useProblemWords.ts';

interface ContactFieldsProps {
  problems: ProblemWords;
  required: boolean;
  /** Until when it is kept, in words. */
  kept: string;
}

export function ContactFields({ problems, required, kept }: ContactFieldsProps) {
  const { t, town } = usePage();
  const why = town.tellsBy.includes('MAIL') ? t('signUp.reachWhy') : t('signUp.reachWhyPhone');
  return (
    <>
      <TextField
        id="name"
        name="name"
        label={t('signUp.name')}
        hint={`${t('signUp.nameWhy')}\n${kept}`}
        error={problems.name ?? null}
        autoComplete="nickname"
        maxLength={80}
        required
      />
      <SlipQuestion>
        <ReachFields
          words={{
            question: required ? t('signUp.reach') : t('signUp.reachOptional'),
            why: `${why}\n${kept}`,
            phone: t('signUp.phone'),
            email: t('signUp.email'),
          }}
          errors={{ phone: problems.phone ?? null, email: problems.email ?? null }}
          own
        />
      </SlipQuestion>
    </>
  );
}
