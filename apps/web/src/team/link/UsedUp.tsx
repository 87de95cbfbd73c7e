// A link that leads nowhere any more: why, and whom to ask.
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { usePageHead } from '../../shared/page/usePageHead.ts';

export function UsedUp() {
  const { t, town } = usePage();
  usePageHead({ title: t('team.link.usedUp') });
  return (
    <div className="way-in">
      <div className="way-in__main">
        <h1>{t('team.link.usedUp')}</h1>
        <EmptyState words={t('team.link.usedUpText')} />
        <p>{t('team.link.whomToAsk', { office: town.contact.office })}</p>
        <PhoneLink phone={town.contact.phone} />
        <p>
          <Link href="/team/anmelden" className={buttonClass('secondary')}>
            {t('team.link.toSignIn')}
          </Link>
        </p>
      </div>
    </div>
  );
}
