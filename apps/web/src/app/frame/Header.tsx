// Who we are, the three ways one needs most, and the languages by their own names.
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { Link, useLocation } from 'wouter';
import { useKeptBookings } from '../../shared/booking/useKeptBookings.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { TownMark } from '../../shared/page/TownMark.tsx';
import { LanguageChooser } from './LanguageChooser.tsx';

export function Header() {
  const { t, town } = usePage();
  const [path] = useLocation();
  const kept = useKeptBookings(path).length > 0;
  const current = (href: string) => (path === href || path.startsWith(`${href}/`) ? 'page' : undefined);
  return (
    <header className="header">
      <div className="header__inner">
        <Link href="/" className="brand">
          <TownMark />
          <span className="brand__name">Mitnand</span>
          <span className="brand__town">{town.name}</span>
        </Link>
        <LanguageChooser />
        <nav className="nav" aria-label={t('nav.label')}>
          <Link href="/angebote" aria-current={current('/angebote')}>
            {t('nav.offers')}
          </Link>
          <Link
            href={kept ? '/meine-termine' : '/buchung'}
            className={kept ? 'nav__kept' : undefined}
            aria-current={current('/buchung') ?? current('/meine-termine')}
          >
            {t('nav.booking')}
            {kept && <VisuallyHidden>, {t('nav.kept')}</VisuallyHidden>}
          </Link>
          <Link href="/kontakt" aria-current={current('/kontakt')}>
            {t('nav.contact')}
          </Link>
        </nav>
      </div>
    </header>
  );
}
