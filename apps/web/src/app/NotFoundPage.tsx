// An address that leads nowhere: kindly said, with three ways on.
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { NotFound } from '@mitnand/ui/pictures/scenes/NotFound.tsx';
import { Link } from 'wouter';
import { usePage } from '../shared/page/PageContext.ts';
import { usePageHead } from '../shared/page/usePageHead.ts';

export function NotFoundPage() {
  const { t } = usePage();
  usePageHead({ title: t('notFound.title'), status: 404 });
  return (
    <div className="page empty">
      <NotFound />
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p className="buttons">
        <Link href="/angebote" className={buttonClass('primary')}>
          {t('notFound.offers')}
        </Link>
        <Link href="/" className={buttonClass('secondary')}>
          {t('notFound.start')}
        </Link>
        <Link href="/kontakt" className={buttonClass('tertiary')}>
          {t('nav.contact')}
        </Link>
      </p>
    </div>
  );
}
