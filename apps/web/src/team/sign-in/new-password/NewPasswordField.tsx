// A new password, with plain advice while one types.
import { useState } from 'react';
import { PasswordField } from '@mitnand/ui/fields/PasswordField.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { passwordAdvice, shortestPassword } from './password-advice.ts';

interface NewPasswordFieldProps {
  id: string;
  name: string;
  label: string;
  /** What others would try first. */
  ownWords: readonly string[];
  error?: string | null;
  defaultValue?: string;
}

export function NewPasswordField({
  id,
  name,
  label,
  ownWords,
  error,
  defaultValue = '',
}: NewPasswordFieldProps) {
  const { t } = usePage();
  const [typed, setTyped] = useState(defaultValue);
  const advice = passwordAdvice(typed, ownWords);
  const fine = advice === 'good' || advice === 'veryGood';
  const missing = shortestPassword - [...typed].length;
  return (
    <div className="new-password">
      <PasswordField
        {...{ id, name, label, error, defaultValue }}
        hint={t('team.password.hint')}
        showLabel={t('team.password.show')}
        hideLabel={t('team.password.hide')}
        autoComplete="new-password"
        minLength={shortestPassword}
        maxLength={256}
        required
        onChange={(event) => setTyped(event.target.value)}
      />
      <p
        className={fine ? 'new-password__advice new-password__advice--fine' : 'new-password__advice'}
        role="status"
      >
        {typed &&
          (advice === 'tooShort' ? t('team.password.tooShort', { missing }) : t(`team.password.${advice}`))}
      </p>
    </div>
  );
}
