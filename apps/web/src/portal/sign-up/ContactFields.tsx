// Who comes, and how to reach them: a nickname and one of two ways are enough.
import type { OfferKind } from '@mitnand/api-client/types';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { ReachFields } from '../../shared/booking/ReachFields.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import type { Problems } from './booking-form.ts';

interface ContactFieldsProps {
  problems: Problems;
  required: boolean;
  kind: OfferKind;
}

export function ContactFields({ problems, required, kind }: ContactFieldsProps) {
  const { t } = usePage();
  const words = (problem: Problems['name' | 'email' | 'phone']) => (problem ? t(`problem.${problem}`) : null);
  return (
    <>
      <TextField
        id="name"
        name="name"
        label={t('signUp.name')}
        hint={t('signUp.nameWhy')}
        error={words(problems.name)}
        autoComplete="nickname"
        maxLength={80}
        required
      />
      <ReachFields
        words={{
          question: required ? t('signUp.reach') : t('signUp.reachOptional'),
          why: kind === 'CONSULTATION' ? t('signUp.reachWhyShort') : t('signUp.reachWhy'),
          phone: t('signUp.phone'),
          email: t('signUp.email'),
        }}
        errors={{ phone: words(problems.phone), email: words(problems.email) }}
        own
      />
    </>
  );
}
