// What a passer-by reads from some steps away: what, when, where, and how to join.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { Kind } from '@mitnand/ui/pictures/scenes/Kind.tsx';
import { kinds } from '../../shared/offers/kinds.ts';
import type { ShownOffer } from '../../shared/offers/shown/shown-offer.ts';
import { shortAddress } from '../../shared/offers/short-address.ts';
import { whereText } from '../../shared/offers/whereText.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import QrCode from '../../shared/page/QrCode.tsx';
import { TownMark } from '../../shared/page/TownMark.tsx';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { PosterDates } from './PosterDates.tsx';
import { hasRoomForPicture, titleStep } from './title-step.ts';

interface SheetProps {
  offer: ShownOffer;
  /** With a drawing of the kind, where there is room for it. */
  picture: boolean;
}

export function Sheet({ offer, picture }: SheetProps) {
  const { t, town, origin } = usePage();
  const { number, title, summary, venue, organisation, contact, textLanguage } = offer;
  const address = shortAddress(origin, number);
  const dates = offer.occurrences.length;
  const drawn = picture && hasRoomForPicture(title, summary, dates);
  const step = drawn ? 1 : titleStep(title, summary, dates);
  return (
    <>
      <p className="sheet__town">
        <TownMark />
        <b>Mitnand</b> {town.name}
        <span className="sheet__kind">{t(`kind.${offer.kind}`)}</span>
      </p>
      <div className={`sheet__what sheet__what--${step}`} {...wordsIn(textLanguage)}>
        <h2 className="sheet__title">{title}</h2>
        {drawn && <Kind look={kinds[offer.kind].look} />}
        <p className="sheet__summary">{summary}</p>
      </div>
      <dl className="sheet__facts">
        <div>
          <dt>{t('offer.when')}</dt>
          <dd>
            <PosterDates offer={offer} />
          </dd>
        </div>
        <div>
          <dt>{t('offer.where')}</dt>
          <dd>
            {venue ? (
              <>
                <bdi>{venue.name}</bdi>
                <br />
                <bdi>
                  {venue.street}, {venue.postalCode} {venue.city}
                </bdi>
              </>
            ) : (
              whereText(t, offer)
            )}
          </dd>
        </div>
        <div>
          <dt>{t('offer.contact')}</dt>
          <dd>
            <bdi>
              {contact.name}, {organisation.name}
            </bdi>
            <br />
            <bdi dir="ltr">{contact.phone ?? contact.email ?? town.contact.phone}</bdi>
          </dd>
        </div>
      </dl>
      <div className="sheet__join">
        <QrCode text={address.whole} label={t('offer.code', { address: address.shown })} />
        <p>
          <span>{t('poster.join')}</span>
          <b className="sheet__number" dir="ltr">
            {groupedNumber(number)}
          </b>
          {/* Behind a proxy the browser may know the site by another name than the server. */}
          <bdi className="sheet__address" dir="ltr" suppressHydrationWarning>
            {address.shown}
          </bdi>
        </p>
      </div>
    </>
  );
}
