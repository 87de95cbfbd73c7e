// An offer that is gone or never was: said kindly, with the way to the others.
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { Past } from '@mitnand/ui/pictures/scenes/Past.tsx';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';

export function NoSuchOffer() {
  const { t } = usePage();
  usePageHead({ title: t('offer.goneTitle'), status: 404 });
  return (
    <div className="page empty">
      <Past />
      <h1>{t('offer.goneTitle')}</h1>
      <p>{t('offer.goneText')}</p>
      <p>
        <Link href="/angebote" className={buttonClass('primary')}>
          {t('notFound.offers')}
        </Link>
      </p>
    </div>
  );
}
