// At the end of every page someone one can ask, by phone too.
import { nameOfLanguage } from '@mitnand/i18n/languages';
import { MailIcon } from '@mitnand/ui/pictures/icons.tsx';
import { Link, useLocation } from 'wouter';
import { townLanguage, usePage } from '../../shared/page/PageContext.ts';
import { feedbackAddress } from '../../shared/page/named-page.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { wordsIn } from '../../shared/page/wordsIn.ts';

/** The way to an explanation in easy words, on every page (BITV 2.0, § 4). */
const plainGerman = 'de-simple';

export function Footer() {
  const { t, language, town } = usePage();
  const [path] = useLocation();
  return (
    <footer className="footer">
      <div className="footer__inner">
        {path !== '/kontakt' && <Contact />}
        <nav className="footer__links" aria-label={t('footer.label')}>
          <Link href="/hilfe">{t('footer.help')}</Link>
          {language !== plainGerman && town.languages.includes(plainGerman) && (
            <a href={`/hilfe?lang=${plainGerman}`} {...wordsIn(plainGerman)} hrefLang={plainGerman}>
              {nameOfLanguage(plainGerman)}
            </a>
          )}
          {town.signLanguage && <Link href="/gebaerdensprache">{t('footer.signLanguage')}</Link>}
          <Link href="/kontakt">{t('nav.contact')}</Link>
          <Link href={feedbackAddress(path)}>{t('footer.feedback')}</Link>
          <Link href="/barrierefreiheit">{t('footer.accessibility')}</Link>
          <Link href="/datenschutz">{t('footer.privacy')}</Link>
          <Link href="/impressum">{t('footer.imprint')}</Link>
          <a href="/team">{t('footer.team')}</a>
        </nav>
      </div>
    </footer>
  );
}

/** Left out where the page itself says it. */
function Contact() {
  const { t, town } = usePage();
  const { office, phone, email, openingHours } = town.contact;
  return (
    <section className="footer__contact" aria-labelledby="fragen">
      <h2 id="fragen">{t('footer.questions')}</h2>
      <p>
        <b {...wordsIn(townLanguage)}>{office}</b>
      </p>
      <PhoneLink phone={phone} />
      <a className="contact-link" href={`mailto:${email}`}>
        <MailIcon />
        {email}
      </a>
      <p className="quiet" {...wordsIn(townLanguage)}>
        {openingHours}
      </p>
    </section>
  );
}
