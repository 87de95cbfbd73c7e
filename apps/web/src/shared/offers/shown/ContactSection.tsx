// A person with a name, one tap away.
import { MailIcon } from '@mitnand/ui/pictures/icons.tsx';
import { withItsNumber } from '../../page/in-one-piece.ts';
import { usePage } from '../../page/PageContext.ts';
import { PhoneLink } from '../../page/PhoneLink.tsx';
import type { ShownOffer } from './shown-offer.ts';

export function ContactSection({ offer }: { offer: ShownOffer }) {
  const { t } = usePage();
  const { contact, organisation } = offer;
  const subject = encodeURIComponent(`${offer.title} (${offer.number})`);
  return (
    <section id="kontakt" aria-labelledby="kontakt-kopf">
      <h2 id="kontakt-kopf">{t('offer.contact')}</h2>
      <p>
        <b>{contact.name}</b>, <bdi>{withItsNumber(organisation.name)}</bdi>
      </p>
      {contact.phone && <PhoneLink phone={contact.phone} />}
      {contact.email && (
        <a className="contact-link" href={`mailto:${contact.email}?subject=${subject}`}>
          <MailIcon />
          {contact.email}
        </a>
      )}
      {organisation.description && (
        <p className="quiet" dir="auto">
          {organisation.description}
        </p>
      )}
      {organisation.website && (
        <p>
          <a href={organisation.website} rel="noreferrer">
            {t('offer.website', { name: withItsNumber(organisation.name) })}
          </a>
        </p>
      )}
    </section>
  );
}
