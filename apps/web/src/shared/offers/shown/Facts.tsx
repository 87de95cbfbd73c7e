// What is asked and what is given, in the same order for every offer.
import './facts.css';
import { Link } from 'wouter';
import { usePage } from '../../page/PageContext.ts';
import { spokenNames } from '../spoken-languages.ts';
import type { ShownOffer } from './shown-offer.ts';
import { wordsIn } from '../../page/wordsIn.ts';

export function Facts({ offer }: { offer: ShownOffer }) {
  const { t, language } = usePage();
  const { asked, given, textLanguage } = offer;
  const helping = offer.kind === 'ENGAGEMENT';
  const conditions = useConditions(offer);
  return (
    <section className="facts" aria-labelledby="gut-zu-wissen">
      <h2 id="gut-zu-wissen">{t('offer.goodToKnow')}</h2>
      <dl>
        {asked && (
          <div>
            <dt>{helping ? t('offer.asked') : t('offer.bring')}</dt>
            <dd {...wordsIn(textLanguage)}>{asked}</dd>
          </div>
        )}
        {given && (
          <div>
            <dt>{t('offer.given')}</dt>
            <dd {...wordsIn(textLanguage)}>{given}</dd>
          </div>
        )}
        {conditions.length > 0 && (
          <div>
            <dt>{t('offer.conditions')}</dt>
            <dd>
              <ul>
                {conditions.map((condition) => (
                  <li key={condition}>{condition}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {offer.expenses && (
          <div>
            <dt>{t('offer.expenses')}</dt>
            <dd {...wordsIn(textLanguage)}>{offer.expenses}</dd>
          </div>
        )}
        {helping && (
          <div>
            <dt>{t('offer.insurance')}</dt>
            <dd>{t(`insurance.${offer.insurance}`)}</dd>
          </div>
        )}
        {offer.spokenLanguages.length > 0 && (
          <div>
            <dt>{t('offer.spoken')}</dt>
            {/* Browsers name a few languages otherwise than the server does. */}
            <dd suppressHydrationWarning>{spokenNames(offer.spokenLanguages, language)}</dd>
          </div>
        )}
        <div>
          <dt>{t('offer.topics')}</dt>
          <dd className="topics">
            {offer.categories.map((category) => (
              <Link key={category} href={`/angebote?thema=${category.toLowerCase()}`}>
                {t(`category.${category}`)}
              </Link>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function useConditions(offer: ShownOffer): string[] {
  const { t } = usePage();
  const helping = offer.kind === 'ENGAGEMENT';
  const conditions = [
    offer.minimumAge !== null && t('offer.minimumAge', { age: offer.minimumAge }),
    helping && !offer.experienceNeeded && t('offer.noExperience'),
    helping && offer.experienceNeeded && t('offer.experience'),
    offer.certificateRequired && t('offer.certificate'),
    offer.childrenWelcome && t('offer.children'),
    offer.groupsWelcome && t('offer.groups'),
    offer.minimumParticipants !== null && t('offer.minimum', { count: offer.minimumParticipants }),
  ];
  return conditions.filter((condition) => condition !== false);
}
