// The declaration of accessibility (§ 10 L-BGG, model of the state).
import { Link } from 'wouter';
import { townLanguage, usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { TownText } from './TownText.tsx';
import { wordsIn } from '../../shared/page/wordsIn.ts';

export default function AccessibilityPage() {
  const { t, dates, town } = usePage();
  return (
    <TownText title={t('footer.accessibility')}>
      {({ accessibility: { status, gaps, checkedOn, method, arbitration } }) => (
        <>
          <p className="prose__lead">{t('declaration.intro')}</p>
          {status && <h2>{t('declaration.status')}</h2>}
          {status && <p {...wordsIn(townLanguage)}>{status}</p>}
          {gaps.length > 0 && (
            <>
              <h2>{t('declaration.gaps')}</h2>
              <ul {...wordsIn(townLanguage)}>
                {gaps.map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            </>
          )}
          {method && <h2>{t('declaration.made')}</h2>}
          {method && (
            <p>
              {dates.dayWithYear(checkedOn)}. <span {...wordsIn(townLanguage)}>{method}</span>
            </p>
          )}
          <h2>{t('declaration.feedback')}</h2>
          <p>
            {t('declaration.feedbackText')} <Link href="/kontakt">{t('nav.contact')}</Link>
          </p>
          <PhoneLink phone={town.contact.phone} />
          {arbitration && <h2>{t('declaration.arbitration')}</h2>}
          {arbitration && <p {...wordsIn(townLanguage)}>{arbitration}</p>}
        </>
      )}
    </TownText>
  );
}
