// The password one has, asked again before something about the account changes.
import { PasswordField } from '@mitnand/ui/fields/PasswordField.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

export function CurrentPasswordField({
  name = 'password',
  id = name,
  error,
}: {
  name?: string;
  id?: string;
  error: string | null;
}) {
  const { t } = usePage();
  return (
    <PasswordField
      {...{ id, name, error }}
      label={t('team.password.current')}
      showLabel={t('team.password.show')}
      hideLabel={t('team.password.hide')}
      autoComplete="current-password"
      required
    />
  );
}
