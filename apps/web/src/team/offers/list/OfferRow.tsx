// An offer of the list: what, how it stands, when next, how full; what went stale is confirmed in one tap.
import type { TeamOfferRowFragment } from '@mitnand/api-client/types';
import { Link } from 'wouter';
import { FreePlaces } from '../../../shared/offers/FreePlaces.tsx';
import { KindMark } from '../../../shared/offers/KindMark.tsx';
import { withItsMonth } from '../../../shared/page/in-one-piece.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { OfferState } from '../editor/state/OfferState.tsx';
import { StillTrueButton } from '../still-true/StillTrueButton.tsx';

/** Thirty days. */
const TOLD_BEFORE_MS = 30 * 86_400_000;

interface OfferRowProps {
  offer: TeamOfferRowFragment;
  onConfirmed: () => void;
}

export function OfferRow({ offer, onConfirmed }: OfferRowProps) {
  const { t } = usePage();
  const title = offer.title.trim() || t('posting.untitled');
  return (
    <li className="offer-row card">
      <div className="offer-row__what">
        {offer.kind && <KindMark kind={offer.kind} />}
        <h2 className="card__title">
          <Link className="card__link" href={`/team/angebote/${offer.id}`}>
            {title}
          </Link>
        </h2>
        <p className="quiet">{[offer.venue?.name, offer.organisation?.name].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="offer-row__when">
        <NextDate offer={offer} />
        <KeptUntil until={offer.keptUntil} />
      </div>
      <div className="offer-row__state">
        <OfferState offer={offer} />
        {offer.staleSince && (
          <span className="offer-row__button">
            <StillTrueButton offer={{ id: offer.id, title }} small onWritten={onConfirmed} />
          </span>
        )}
      </div>
    </li>
  );
}

/** Said in time to go on with a draft, and not before. */
function KeptUntil({ until }: { until: string | null }) {
  const { t, dates, now } = usePage();
  if (!until || Date.parse(until) > now + TOLD_BEFORE_MS) return null;
  return <p className="quiet">{t('posting.keptUntil', { day: dates.day(until) })}</p>;
}

function NextDate({ offer: { schedule, nextDate, state } }: { offer: TeamOfferRowFragment }) {
  const { t, dates, now } = usePage();
  if (nextDate) {
    const { startsAt } = nextDate;
    return (
      <>
        <p>
          {withItsMonth(dates.relativeDay(dates.dateOf(startsAt), dates.dateOf(now)))}, {dates.time(startsAt)}
        </p>
        <FreePlaces {...nextDate} bookable={nextDate.status === 'OPEN' || nextDate.status === 'FULL'} />
      </>
    );
  }
  if (schedule === 'BY_ARRANGEMENT') return <p>{t('when.byArrangement')}</p>;
  return state === 'DRAFT' || state === 'IN_REVIEW' ? null : <p>{t('when.noDate')}</p>;
}
