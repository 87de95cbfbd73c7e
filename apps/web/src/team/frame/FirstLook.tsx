// What the server sends for every page of the console, and what one sees until it is known who is there.
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { usePageHead } from '../../shared/page/usePageHead.ts';

export function FirstLook() {
  const { t, town } = usePage();
  usePageHead({ title: t('team.title') });
  return (
    <>
      <Loading rows={2} />
      <noscript>
        <div className="team-page">
          <p>{t('team.noScript')}</p>
          <PhoneLink phone={town.contact.phone} />
        </div>
      </noscript>
    </>
  );
}
