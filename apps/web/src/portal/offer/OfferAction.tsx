// The one next step, always in reach at the lower edge.
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { Link } from 'wouter';
import { signUpAddress } from '../../shared/booking/signUpAddress.ts';
import { slotChoices } from '../../shared/offers/slot-choices.ts';
import { isFree, standingOf } from '../../shared/offers/standing.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import type { ShownOccurrence, ShownOffer } from '../../shared/offers/shown/shown-offer.ts';

export function OfferAction({ offer, next }: { offer: ShownOffer; next: ShownOccurrence | undefined }) {
  const { t } = usePage();
  const { phone } = offer.contact;
  return (
    <div className="action">
      {button()}
      {phone && (
        <p className="action__call quiet">
          {t('offer.orCall')} <PhoneLink phone={phone} />
        </p>
      )}
    </div>
  );

  function button() {
    if (!next) {
      return (
        <a className={buttonClass('primary', true)} href="#kontakt">
          {t('offer.ask')}
        </a>
      );
    }
    const full = standingOf(next) === 'full' && !offer.occurrences.some(isFree);
    const several =
      slotChoices(next.slots).length > 1 || offer.occurrences.filter((o) => o.bookable).length > 1;
    if (several && !full) {
      return (
        <a className={buttonClass('primary', true)} href="#termine">
          {t('offer.chooseDate')}
        </a>
      );
    }
    return (
      <Link
        className={buttonClass('primary', true)}
        href={signUpAddress(offer.number, next.id, slotChoices(next.slots)[0])}
      >
        {full ? t('offer.joinWaitingList') : t(`action.${offer.kind}`)}
      </Link>
    );
  }
}
