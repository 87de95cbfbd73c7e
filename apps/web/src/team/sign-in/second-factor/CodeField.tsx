// A field for the six digits of an authenticator app, or for a recovery code.
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';

interface CodeFieldProps {
  kind: 'app' | 'recovery';
  id?: string;
  name?: string;
  label?: string;
  hint?: string;
  error?: string | null;
}

export function CodeField({ kind, id = 'code', name = 'code', label, hint, error }: CodeFieldProps) {
  const { t } = usePage();
  const app = kind === 'app';
  return (
    <TextField
      {...{ id, name, error }}
      label={label ?? (app ? t('team.code.app') : t('team.code.recovery'))}
      hint={hint ?? (app ? t('team.code.appHint') : t('team.code.recoveryHint'))}
      inputMode={app ? 'numeric' : 'text'}
      autoComplete={app ? 'one-time-code' : 'off'}
      autoCapitalize="off"
      spellCheck={false}
      dir="ltr"
      short
      required
    />
  );
}
