// Strips at the lower edge to tear off: all one needs at home, on paper as narrow as two fingers.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import type { ShownOffer } from '../../shared/offers/shown/shown-offer.ts';
import { shortAddress } from '../../shared/offers/short-address.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';

const strips = 8;

/** The same eight times: read aloud once is enough. */
export function Strips({ offer }: { offer: ShownOffer }) {
  const { town, origin } = usePage();
  const { number, title, contact, textLanguage } = offer;
  return (
    <div className="strips" dir="ltr" aria-hidden="true">
      {Array.from({ length: strips }, (_, strip) => (
        <p className="strip" key={strip}>
          <b className="strip__title" {...wordsIn(textLanguage)}>
            {title}
          </b>
          <b className="strip__number" dir="ltr">
            {groupedNumber(number)}
          </b>
          <bdi dir="ltr" suppressHydrationWarning>
            {shortAddress(origin, number).shown}
          </bdi>
          <bdi dir="ltr">{contact.phone ?? town.contact.phone}</bdi>
        </p>
      ))}
    </div>
  );
}
