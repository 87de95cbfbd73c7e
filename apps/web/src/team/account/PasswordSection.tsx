// A new password; other browsers have to sign in again.
import { ChangePasswordDocument } from '@mitnand/api-client/operations/change-password';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useSave } from '../editing/useSave.ts';
import { useMe } from '../session/me.ts';
import { NewPasswordField } from '../sign-in/new-password/NewPasswordField.tsx';
import { AccountForm } from './AccountForm.tsx';
import { CurrentPasswordField } from './CurrentPasswordField.tsx';
import { fieldsOf, wrongField } from './typed-fields.ts';
import { Unfolding } from './Unfolding.tsx';

export function PasswordSection() {
  const { t } = usePage();
  return (
    <Unfolding
      id="password-section"
      title={t('team.signIn.password')}
      text={t('team.account.passwordText')}
      action={t('team.account.changePassword')}
    >
      {(fold) => <PasswordForm onDone={fold} />}
    </Unfolding>
  );
}

function PasswordForm({ onDone }: { onDone: () => void }) {
  const { t } = usePage();
  const me = useMe();
  const { busy, refusal, save } = useSave(ChangePasswordDocument);
  const toast = useToast();
  const send = async (form: HTMLFormElement) => {
    const { oldPassword, newPassword } = fieldsOf(form, 'oldPassword', 'newPassword');
    if (!(await save({ oldPassword, newPassword }))) return;
    toast({ text: t('team.account.passwordChanged') });
    onDone();
  };
  const wrong = wrongField(t, refusal);
  return (
    <AccountForm
      {...{ busy, refusal }}
      sendLabel={t('team.account.changePassword')}
      onSend={(form) => void send(form)}
    >
      <CurrentPasswordField name="oldPassword" error={wrong('oldPassword')} />
      <NewPasswordField
        id="newPassword"
        name="newPassword"
        label={t('team.password.new')}
        ownWords={[me.name, me.email ?? '']}
        error={wrong('newPassword')}
      />
    </AccountForm>
  );
}
