// The date in the address cannot be booked: over, cancelled, closed, or never there.
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { Past } from '@mitnand/ui/pictures/scenes/Past.tsx';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';

export function NoPlaceHere({ number }: { number: string }) {
  const { t } = usePage();
  usePageHead({ title: t('signUp.goneTitle'), status: 404 });
  return (
    <div className="page empty">
      <Past />
      <h1>{t('signUp.goneTitle')}</h1>
      <p>{t('signUp.goneText')}</p>
      <p className="buttons">
        <Link href={`/angebote/${number}`} className={buttonClass('primary')}>
          {t('signUp.otherDates')}
        </Link>
        <Link href="/angebote" className={buttonClass('secondary')}>
          {t('notFound.offers')}
        </Link>
      </p>
    </div>
  );
}
