// How to answer: hidden until it is needed, and each opening is noted. No mail is sent from here; one's own program is.
import {
  OpenEnquiryContactDocument,
  type OpenEnquiryContactMutation,
} from '@mitnand/api-client/operations/open-enquiry-contact';
import type { EnquiryRowFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { MailIcon } from '@mitnand/ui/pictures/icons.tsx';
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { dialled } from '../bookings/phone-words.ts';
import { useSave } from '../editing/useSave.ts';
import { RefusalText } from '../frame/RefusalText.tsx';

type Contact = OpenEnquiryContactMutation['openEnquiryContact'];

interface ContactPartProps {
  enquiry: EnquiryRowFragment;
  /** Subject of the answer. */
  about: string;
}

export function ContactPart({ enquiry: { id, answerable }, about }: ContactPartProps) {
  const { t, dates, town } = usePage();
  const [shown, setShown] = useState<Contact | null>(null);
  const { save, refusal } = useSave(OpenEnquiryContactDocument);
  if (!answerable) return <p className="quiet">{t('enquiries.unreachable')}</p>;
  const open = async () => setShown((await save({ id }))?.openEnquiryContact ?? null);
  const subject = encodeURIComponent(`Mitnand ${town.name}: ${about}`);
  return (
    <div aria-live="polite">
      <RefusalText refusal={refusal} />
      {shown ? (
        <div className="enquiry__contact">
          {shown.name && <b>{shown.name}</b>}
          {shown.phone && <PhoneLink phone={dialled(shown.phone)} />}
          {shown.email && (
            <a className="contact-link" href={`mailto:${shown.email}?subject=${subject}`}>
              <MailIcon />
              <bdi dir="ltr">{shown.email}</bdi>
            </a>
          )}
          {shown.deletedOn && (
            <span className="quiet">{t('enquiries.deletedOn', { day: dates.day(shown.deletedOn) })}</span>
          )}
        </div>
      ) : (
        <p className="buttons">
          <Button kind="secondary" small onClick={() => void open()}>
            {t('enquiries.showContact')}
          </Button>
          <span className="quiet">{t('enquiries.contactNoted')}</span>
        </p>
      )}
    </div>
  );
}
