// The dates of an offer for one's own calendar, and all those of its place or organisation.
import { usePage } from '../../shared/page/PageContext.ts';
import type { ShownOffer } from '../../shared/offers/shown/shown-offer.ts';
import { calendarAddress, type FeedLink } from './feed-addresses.ts';
import { Subscribe } from './Subscribe.tsx';
import { useFeedSite } from './useFeedSite.ts';

/** A name runs its own way within a sentence that runs the other. */
const apart = (name: string) => `\u2068${name}\u2069`;

export function SubscribeOffer({ offer }: { offer: ShownOffer }) {
  const { t } = usePage();
  const site = useFeedSite();
  const { number, venue, organisation, schedule } = offer;
  const link = (
    label: string,
    of: 'offer' | 'venue' | 'district' | 'organisation',
    id: string,
  ): FeedLink => ({
    ...{ label, type: 'text/calendar', address: calendarAddress(of, id, site) },
  });
  const all = (of: 'venue' | 'district' | 'organisation', { id, name }: { id: string; name: string }) =>
    link(t('subscribe.dates', { name: apart(name) }), of, id);
  const links = [
    ...(schedule === 'DATED' ? [link(t('subscribe.thisOffer'), 'offer', number)] : []),
    ...(venue ? [all('venue', venue), all('district', venue.district)] : []),
    all('organisation', organisation),
  ];
  return <Subscribe of="calendar" links={links} />;
}
