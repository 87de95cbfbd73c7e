// What is stored, why, and until when.
import { townLanguage, usePage } from '../../shared/page/PageContext.ts';
import { ContactLines } from './ContactLines.tsx';
import { TownText } from './TownText.tsx';
import { wordsIn } from '../../shared/page/wordsIn.ts';

const topics = ['look', 'book', 'kept', 'device', 'others', 'rights'] as const;

export default function PrivacyPage() {
  const { t } = usePage();
  return (
    <TownText title={t('footer.privacy')}>
      {({ imprint, privacyContact, retention }) => (
        <>
          <p className="prose__lead">{t('privacy.intro')}</p>
          {topics.map((topic) => (
            <section key={topic}>
              <h2>{t(`privacy.${topic}`)}</h2>
              <p>{topic === 'kept' ? t('privacy.keptText', retention) : t(`privacy.${topic}Text`)}</p>
            </section>
          ))}
          <h2>{t('privacy.responsible')}</h2>
          <p {...wordsIn(townLanguage)}>{imprint.publisher}</p>
          {privacyContact && <h2>{t('privacy.contact')}</h2>}
          {privacyContact && <ContactLines text={privacyContact} />}
        </>
      )}
    </TownText>
  );
}
