// How many people come together.
import { Stepper } from '@mitnand/ui/fields/Stepper.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

interface PartyFieldProps {
  largest: number;
  value?: number;
  /** What is wrong, in words. */
  problem?: string | undefined;
}

export function PartyField({ largest, value = 1, problem }: PartyFieldProps) {
  const { t } = usePage();
  return (
    <Stepper
      id="partySize"
      name="partySize"
      label={t('signUp.party')}
      hint={`${t('signUp.partyHint', { count: largest })}\n${t('signUp.keptAsCount')}`}
      error={problem ?? null}
      fewer={t('signUp.fewer')}
      more={t('signUp.morePeople')}
      min={1}
      max={largest}
      defaultValue={value}
    />
  );
}
