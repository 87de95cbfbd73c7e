// What is stored, why, until when and who sees it: first in words, then each detail by itself.
import './privacy.css';
import { Link } from 'wouter';
import { townLanguage, usePage } from '../../shared/page/PageContext.ts';
import { ContactLines } from '../pages/ContactLines.tsx';
import { TownText } from '../pages/TownText.tsx';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { Basis } from './Basis.tsx';
import { Details } from './Details.tsx';

const topics = ['look', 'book'] as const;
const more = ['others', 'logs'] as const;

export default function PrivacyPage() {
  const { t } = usePage();
  return (
    <TownText title={t('footer.privacy')}>
      {({ imprint, privacyContact, supervisoryAuthority, retention, legalBasis, federalState }) => (
        <>
          <p className="prose__lead">{t('privacy.intro')}</p>
          {topics.map((topic) => (
            <section key={topic}>
              <h2>{t(`privacy.${topic}`)}</h2>
              <p>{t(`privacy.${topic}Text`)}</p>
            </section>
          ))}
          <section>
            <h2>{t('privacy.basis')}</h2>
            <Basis {...{ legalBasis, federalState }} />
          </section>
          <section>
            <h2>{t('privacy.kept')}</h2>
            <p>{t('privacy.keptText', retention)}</p>
          </section>
          <section>
            <h2>{t('privacy.device')}</h2>
            <p>{t('privacy.deviceText')}</p>
          </section>
          {more.map((topic) => (
            <section key={topic}>
              <h2>{t(`privacy.${topic}`)}</h2>
              <p>{t(`privacy.${topic}Text`)}</p>
            </section>
          ))}
          <h2>{t('privacy.fields')}</h2>
          <Details enquiryDays={retention.enquiryDays} />
          <h2>{t('privacy.rights')}</h2>
          <p>{t('privacy.rightsText')}</p>
          <ul>
            <li>
              <Link href="/buchung">{t('nav.booking')}</Link>
            </li>
            <li>
              <Link href="/rueckmeldung?seite=/datenschutz">{t('footer.feedback')}</Link>
            </li>
          </ul>
          <h2>{t('privacy.responsible')}</h2>
          <p {...wordsIn(townLanguage)}>{imprint.publisher}</p>
          <Link href="/impressum">{t('footer.imprint')}</Link>
          <h2>{t('privacy.contact')}</h2>
          {privacyContact ? <ContactLines text={privacyContact} /> : <p>{t('privacy.notSaid')}</p>}
          <h2>{t('privacy.authority')}</h2>
          {supervisoryAuthority ? (
            <ContactLines text={supervisoryAuthority} />
          ) : (
            <p>{t('privacy.notSaid')}</p>
          )}
        </>
      )}
    </TownText>
  );
}
