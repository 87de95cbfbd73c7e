// Who answers for these pages (§ 5 DDG).
import { townLanguage, usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { MailLink } from './MailLink.tsx';
import { Lines } from './TextPage.tsx';
import { TownText } from './TownText.tsx';
import { wordsIn } from '../../shared/page/wordsIn.ts';

export default function ImprintPage() {
  const { t } = usePage();
  return (
    <TownText title={t('footer.imprint')}>
      {({ imprint }) => (
        <>
          <h2>{t('imprint.publisher')}</h2>
          <p {...wordsIn(townLanguage)}>{imprint.publisher}</p>
          <Lines text={imprint.postalAddress} />
          {imprint.representative && <h2>{t('imprint.representative')}</h2>}
          {imprint.representative && <p {...wordsIn(townLanguage)}>{imprint.representative}</p>}
          <h2>{t('nav.contact')}</h2>
          <PhoneLink phone={imprint.phone} />
          <MailLink email={imprint.email} />
          <h2>{t('imprint.software')}</h2>
          <p>{t('imprint.softwareText')}</p>
        </>
      )}
    </TownText>
  );
}
