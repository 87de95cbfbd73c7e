// The form for a place. It sends what it asked, keeps what was typed, and says what is missing beside the field.
import '@mitnand/ui/styles/parts/form-groups.css';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import type { Wish } from '../../shared/booking/booking-attempt.ts';
import type { BookSlot } from '../../shared/booking/useBookSlot.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { fields, problemsFromApi, readBookingForm, type Problems } from './booking-form.ts';
import { ContactFields } from './ContactFields.tsx';
import { GuardianFields } from './GuardianFields.tsx';
import { NeedsFields } from './NeedsFields.tsx';
import { PartyField } from './PartyField.tsx';
import { PlaceSummary } from './PlaceSummary.tsx';
import { RefusalNotice } from './RefusalNotice.tsx';
import type { ChosenPlace, OfferToJoin } from './SignUpPage.tsx';
import { AnotherPersonChoice, WaitingListChoice } from './WaitingListChoice.tsx';

interface SignUpFormProps {
  offer: OfferToJoin;
  place: ChosenPlace;
  bookSlot: BookSlot;
}

export function SignUpForm({ offer, place, bookSlot }: SignUpFormProps) {
  const { t, language, town } = usePage();
  const { occurrence, choice } = place;
  const { refusal, sending, book } = bookSlot;
  const [found, setFound] = useState<Problems>({});
  const problems = { ...(refusal?.code === 'BAD_INPUT' && problemsFromApi(refusal.field)), ...found };
  const refusedAsFull = refusal?.code === 'FULL' || refusal?.code === 'NOT_ENOUGH_PLACES';
  const full = refusedAsFull || (choice ?? occurrence).freePlaces === 0;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readBookingForm(new FormData(form), offer);
    setFound(read.problems);
    const firstWrong = fields.find((field) => read.problems[field]);
    if (firstWrong) form.querySelector<HTMLElement>(`[name=${firstWrong}]`)?.focus();
    else
      void book({ ...read.wish, ...target(place), uiLanguage: language, ifFull: full ? 'WAIT' : 'REFUSE' });
  };

  return (
    <div className="page">
      <p>
        <Link href={`/angebote/${offer.number}`}>{t('signUp.back')}</Link>
      </p>
      <h1>{full ? t('signUp.headingWaiting') : t(`action.${offer.kind}`)}</h1>
      <PlaceSummary offer={offer} place={place} />
      <noscript>
        <Notice tone="warning" heading={t('signUp.noScript')}>
          <PhoneLink phone={offer.contact.phone ?? town.contact.phone} />
        </Notice>
      </noscript>
      <form className="form" onSubmit={submit} noValidate method="post" data-testid="sign-up">
        <ContactFields problems={problems} required={offer.contactRequired} kind={offer.kind} />
        {offer.largestParty > 1 && <PartyField largest={offer.largestParty} problem={problems.partySize} />}
        {offer.kind === 'CONSULTATION' && <NeedsFields />}
        <GuardianFields problems={problems} minimumAge={offer.minimumAge} />
        {full && <WaitingListChoice />}
        {refusal?.code === 'ALREADY_BOOKED' && <AnotherPersonChoice />}
        {refusal && <RefusalNotice {...{ refusal, bookSlot, offer }} />}
        <div className="form__send">
          <Button type="submit" wide aria-disabled={sending || undefined}>
            {sending ? t('signUp.sending') : full ? t('signUp.sendWaiting') : t(`action.${offer.kind}`)}
          </Button>
          <p className="quiet">
            {t('signUp.stored')} <Link href="/datenschutz">{t('signUp.more')}</Link>
          </p>
        </div>
      </form>
    </div>
  );
}

/** Which slot is meant: this one, any at this time, or any of this date. */
function target({ occurrence, choice }: ChosenPlace): Wish {
  if (choice?.slotId) return { slotId: choice.slotId };
  return { occurrenceId: occurrence.id, ...(choice && { startsAt: choice.startsAt }) };
}
