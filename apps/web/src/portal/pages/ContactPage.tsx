// How to reach people.
import { Link } from 'wouter';
import { townLanguage, usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { MailLink } from './MailLink.tsx';
import { Lines, TextPage } from './TextPage.tsx';
import { wordsIn } from '../../shared/page/wordsIn.ts';

export default function ContactPage() {
  const { t, town } = usePage();
  const { office, phone, email, openingHours, postalAddress } = town.contact;
  return (
    <TextPage title={t('nav.contact')}>
      <p>{t('contact.intro')}</p>
      <h2 {...wordsIn(townLanguage)}>{office}</h2>
      <PhoneLink phone={phone} />
      <MailLink email={email} />
      <p {...wordsIn(townLanguage)}>{openingHours}</p>
      <Lines text={postalAddress} />
      <h2>{t('contact.barrier')}</h2>
      <p>{t('contact.barrierText')}</p>
      <p>
        <Link href="/rueckmeldung?seite=/kontakt">{t('footer.feedback')}</Link>
      </p>
    </TextPage>
  );
}
