// The sign-in page under its own address, for bookmarks and after signing out.
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useSearch } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { SignInPage } from './SignInPage.tsx';

export default function SignInAddress() {
  const { t } = usePage();
  const refused = new URLSearchParams(useSearch()).get('refused') === 'oidc';
  return (
    <>
      {refused && (
        <div className="way-in">
          <Notice tone="danger" role="alert" heading={t('team.signIn.refusedElsewhere')} />
        </div>
      )}
      <SignInPage onSignedIn={() => location.assign('/team')} />
    </>
  );
}
