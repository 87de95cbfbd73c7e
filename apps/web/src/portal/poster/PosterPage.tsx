// An offer on a sheet of A4: a poster for the notice board, or strips to tear off. What one sees is what is printed.
import '@mitnand/ui/styles/parts/link-tabs.css';
import './poster.css';
import { OfferDocument } from '@mitnand/api-client/operations/offer';
import { Button } from '@mitnand/ui/Button.tsx';
import { Link, useParams, useSearch } from 'wouter';
import { NoSuchOffer } from '../offer/NoSuchOffer.tsx';
import type { ShownOffer } from '../../shared/offers/shown/shown-offer.ts';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { Sheet } from './Sheet.tsx';
import { Strips } from './Strips.tsx';

/** One more than a sheet has room for, so that it can say that there are others. */
const datesAsked = 5;

export default function PosterPage() {
  const { number = '' } = useParams();
  const { data, refusal, refresh } = useQuery(OfferDocument, { number, first: datesAsked });
  if (refusal) return <Failure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading />;
  if (!data.offer) return <NoSuchOffer />;
  return <Poster offer={data.offer} />;
}

function Poster({ offer }: { offer: ShownOffer }) {
  const { t } = usePage();
  const withStrips = new URLSearchParams(useSearch()).get('form') === 'abreissen';
  const address = `/angebote/${offer.number}`;
  usePageHead({ title: t('poster.pageTitle', { offer: offer.title }) });
  return (
    <div className="page poster">
      <div className="poster__tools">
        <h1>{t('poster.title')}</h1>
        <p>{t('poster.intro')}</p>
        <nav className="tabs" aria-label={t('poster.forms')}>
          <Link className="tab" href={`${address}/aushang`} aria-current={withStrips ? undefined : 'page'}>
            {t('poster.sheet')}
          </Link>
          <Link
            className="tab"
            href={`${address}/aushang?form=abreissen`}
            aria-current={withStrips ? 'page' : undefined}
          >
            {t('poster.strips')}
          </Link>
        </nav>
        <p className="buttons">
          <Button onClick={() => print()}>{t('poster.print')}</Button>
          <Link href={address}>{t('poster.back')}</Link>
        </p>
      </div>
      <div className="poster__frame">
        <div className={withStrips ? 'sheet sheet--strips on-paper' : 'sheet on-paper'}>
          <Sheet offer={offer} picture={!withStrips} />
          {withStrips && <Strips offer={offer} />}
        </div>
      </div>
    </div>
  );
}
