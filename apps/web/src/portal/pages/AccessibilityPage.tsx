// The declaration of accessibility by the model of the EU (Decision 2018/1523): what the town says, and what is true of the software.
import { Link } from 'wouter';
import { inOnePiece, withItsMonth } from '../../shared/page/in-one-piece.ts';
import { townLanguage, usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { MailLink } from './MailLink.tsx';
import { TownText } from './TownText.tsx';
import { wordsIn } from '../../shared/page/wordsIn.ts';

export default function AccessibilityPage() {
  const { t, dates, town } = usePage();
  return (
    <TownText title={t('footer.accessibility')}>
      {({ name, federalState, signLanguage, accessibility }) => {
        const { conformance, status, gaps, preparedOn, checkedOn, method, arbitration } = accessibility;
        const law = federalState === 'BW' ? inOnePiece('§ 10 L-BGG') : t('declaration.stateLaw');
        const known = [
          t('declaration.knownTexts'),
          t('declaration.knownLanguages'),
          ...(signLanguage ? [] : [t('declaration.knownSign')]),
        ];
        return (
          <>
            <p className="prose__lead">{t('declaration.intro')}</p>
            <p>{t('declaration.scope', { town: name })}</p>
            <p>{t('declaration.law', { law })}</p>
            <h2>{t('declaration.status')}</h2>
            <p>{conformance ? t(`declaration.${conformance}`) : t('declaration.notSaid')}</p>
            {status && <p {...wordsIn(townLanguage)}>{status}</p>}
            <h2>{t('declaration.gaps')}</h2>
            <ul>
              {known.map((gap) => (
                <li key={gap}>{gap}</li>
              ))}
              {gaps.map((gap) => (
                <li key={gap}>
                  {/* The mark of the list stays on the side of the page's own language. */}
                  <span {...wordsIn(townLanguage)}>{gap}</span>
                </li>
              ))}
            </ul>
            <h2>{t('declaration.made')}</h2>
            {preparedOn && (
              <p>{t('declaration.prepared', { day: withItsMonth(dates.dayWithYear(preparedOn)) })}</p>
            )}
            <p>{method && t('declaration.reviewed', { day: withItsMonth(dates.dayWithYear(checkedOn)) })}</p>
            {method ? <p {...wordsIn(townLanguage)}>{method}</p> : <p>{t('declaration.notSaid')}</p>}
            <p>{t('declaration.automatic')}</p>
            <h2>{t('declaration.feedback')}</h2>
            <p>{t('declaration.feedbackText')}</p>
            <p>{t('declaration.within')}</p>
            <p>
              <Link href="/rueckmeldung?seite=/barrierefreiheit">{t('footer.feedback')}</Link>
            </p>
            <PhoneLink phone={town.contact.phone} />
            <MailLink email={town.contact.email} />
            <h2>{t('declaration.arbitration')}</h2>
            <p>{t('declaration.arbitrationText')}</p>
            {arbitration ? (
              <p {...wordsIn(townLanguage)}>{arbitration}</p>
            ) : (
              <p>{t('declaration.notSaid')}</p>
            )}
          </>
        );
      }}
    </TownText>
  );
}
