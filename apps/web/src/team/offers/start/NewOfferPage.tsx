// The beginning of an offer: one of three kinds, a template, or a copy of one that is there.
import { OfferTemplatesDocument } from '@mitnand/api-client/operations/offer-templates';
import { useLocation } from 'wouter';
import { kindNames, kinds } from '../../../shared/offers/kinds.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { Mark } from '@mitnand/ui/pictures/Mark.tsx';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { TeamPage } from '../../frame/TeamPage.tsx';
import { formOf } from '../form/draft/form-of-draft.ts';
import { formFor, type OfferForm } from '../form/offer-form.ts';
import '../posting.css';
import { beginOffer } from './beginnings.ts';

export default function NewOfferPage() {
  const { t, dates, now } = usePage();
  const [, navigate] = useLocation();
  const { data, refusal } = useQuery(OfferTemplatesDocument, {});
  const today = dates.dateOf(now);
  const begin = (form: OfferForm) => {
    const id = beginOffer(form);
    navigate(`/team/angebote/${id}`, { replace: true });
  };
  const templates = data?.offerTemplates ?? [];
  return (
    <TeamPage
      title={t('posting.newOffer')}
      lead={<p>{t('posting.newLead')}</p>}
      back={{ href: '/team/angebote', label: t('posting.title') }}
    >
      <ul className="beginnings">
        {kindNames.map((kind) => (
          <li key={kind} className={`card looks-${kinds[kind].look}`}>
            <Mark look={kinds[kind].look} large />
            <h2>
              <button
                type="button"
                className="beginning card__link"
                onClick={() => begin(formFor(kind, today))}
              >
                {t(`posting.begin.${kind}`)}
              </button>
            </h2>
            <p>{t(`posting.beginText.${kind}`)}</p>
          </li>
        ))}
      </ul>
      <RefusalText refusal={refusal} />
      {templates.length > 0 && (
        <section className="posting-part" aria-labelledby="vorlagen">
          <h2 id="vorlagen">{t('posting.templates')}</h2>
          <ul className="templates">
            {templates.map((template) => (
              <li key={template.id} className="card">
                <h3 className="card__title">
                  <button
                    type="button"
                    className="beginning card__link"
                    onClick={() => begin(formOf(template.draft, today))}
                  >
                    {template.name}
                  </button>
                </h3>
                <p className="quiet">{template.hint}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">{t('posting.copyHint')}</p>
    </TeamPage>
  );
}
