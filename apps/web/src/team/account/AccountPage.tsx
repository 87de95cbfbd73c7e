// One's own account: where one is signed in, the password, the second factor.
import { usePage } from '../../shared/page/PageContext.ts';
import { holds, useMe } from '../session/me.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { roleWords } from '../session/role-words.ts';
import { PasswordSection } from './PasswordSection.tsx';
import { RecoverySection } from './RecoverySection.tsx';
import { SecondFactorSection } from './SecondFactorSection.tsx';
import { SessionsSection } from './SessionsSection.tsx';

export default function AccountPage() {
  const { t } = usePage();
  const me = useMe();
  const roles = [...new Set(me.grants.map(({ role }) => roleWords(t, { role })))].join(' · ');
  return (
    <TeamPage title={t('team.account.title')} lead={[me.name, me.email, roles].filter(Boolean).join(' · ')}>
      {holds(me, 'MENTOR') && <p>{t('team.account.mentorHours')}</p>}
      <SessionsSection />
      {me.hasPassword ? (
        <>
          <PasswordSection />
          {me.recoveryCodesLeft !== null && (
            <>
              <SecondFactorSection />
              <RecoverySection left={me.recoveryCodesLeft} />
            </>
          )}
        </>
      ) : (
        <p>{t(`team.account.entry.${me.entry}`)}</p>
      )}
    </TeamPage>
  );
}
