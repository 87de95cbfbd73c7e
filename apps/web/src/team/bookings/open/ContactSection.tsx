// How to reach somebody: hidden until it is needed, and each opening is noted.
import { OpenContactDocument, type OpenContactMutation } from '@mitnand/api-client/operations/open-contact';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { OpenTeamBookingFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { Button } from '@mitnand/ui/Button.tsx';
import { MailIcon, PhoneIcon } from '@mitnand/ui/pictures/icons.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { dialled } from '../phone-words.ts';

type Contact = NonNullable<OpenContactMutation['openContact']>;

interface ContactSectionProps {
  booking: OpenTeamBookingFragment;
  /** It was opened, and this stands in the booking's history now. */
  onOpened: () => void;
}

export function ContactSection({ booking, onOpened }: ContactSectionProps) {
  const { t, dates } = usePage();
  const api = useApi();
  const [shown, setShown] = useState<Contact | 'none' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { id, contact, contactFrom, contactUntil } = booking;
  const window = { from: dates.day(contactFrom), to: dates.day(contactUntil) };

  const open = async () => {
    const answer = await api.mutate(OpenContactDocument, { bookingId: id });
    setRefusal(answer.refusal ?? null);
    if (!answer.data) return;
    setShown(answer.data.openContact ?? 'none');
    onOpened();
  };

  return (
    <section className="panel__section" aria-live="polite">
      <h3>{t('teamBookings.contact')}</h3>
      {(contact === 'NONE' || shown === 'none') && <p>{t('teamBookings.contactNone')}</p>}
      {(contact === 'LATER' || contact === 'OVER') && <p>{t('teamBookings.contactClosed', window)}</p>}
      {contact === 'VISIBLE' && shown === null && (
        <>
          <p className="quiet">
            {t('teamBookings.contactLogged')} {t('teamBookings.contactWindow', window)}
          </p>
          <Button kind="secondary" small onClick={() => void open()}>
            {t('teamBookings.contactShow')}
          </Button>
        </>
      )}
      {refusal && <p className="field__error">{errorText(t, refusal.code, refusal.values)}</p>}
      {shown !== null && shown !== 'none' && (
        <>
          <Lines contact={shown} />
          <Button kind="tertiary" small onClick={() => setShown(null)}>
            {t('teamBookings.contactHide')}
          </Button>
        </>
      )}
    </section>
  );
}

function Lines({ contact }: { contact: Contact }) {
  const { t } = usePage();
  const { name, phone, email, message, guardianName, guardianPhone, guardianEmail } = contact;
  return (
    <>
      {name && <p>{name}</p>}
      <Ways phone={phone} email={email} />
      {(guardianName || guardianPhone || guardianEmail) && (
        <>
          <p>
            {t('teamBookings.guardian')}: {guardianName}
          </p>
          <Ways phone={guardianPhone} email={guardianEmail} />
        </>
      )}
      {message && <blockquote className="panel__message">{message}</blockquote>}
    </>
  );
}

function Ways({ phone, email }: { phone: string | null; email: string | null }) {
  return (
    <p>
      {phone && (
        <a className="contact-link" href={`tel:${phone}`}>
          <PhoneIcon />
          <bdi dir="ltr">{dialled(phone)}</bdi>
        </a>
      )}
      {email && (
        <a className="contact-link" href={`mailto:${email}`}>
          <MailIcon />
          <bdi dir="ltr">{email}</bdi>
        </a>
      )}
    </p>
  );
}
