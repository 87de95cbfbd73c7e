// Who comes, and how to reach them: a nickname and one of two ways are enough.
import type { OfferKind } from '@mitnand/api-client/types';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
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
      <fieldset className="group">
        <legend className="group__legend">{required ? t('signUp.reach') : t('signUp.reachOptional')}</legend>
        <p className="field__hint">
          {kind === 'CONSULTATION' ? t('signUp.reachWhyShort') : t('signUp.reachWhy')}
        </p>
        <div className="pair">
          <TextField
            id="phone"
            name="phone"
            type="tel"
            label={t('signUp.phone')}
            error={words(problems.phone)}
            autoComplete="tel"
            maxLength={40}
            dir="ltr"
          />
          <TextField
            id="email"
            name="email"
            type="email"
            label={t('signUp.email')}
            error={words(problems.email)}
            autoComplete="email"
            maxLength={254}
            dir="ltr"
          />
        </div>
      </fieldset>
    </>
  );
}
