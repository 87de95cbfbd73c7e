// The form for a place. It sends what it asked, keeps what was typed, and says what is missing beside the field.
import '@mitnand/ui/styles/parts/form-groups.css';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import type { Wish } from '../../shared/booking/booking-attempt.ts';
import type { BookSlot } from '../../shared/booking/useBookSlot.ts';
import { inOnePiece } from '../../shared/page/in-one-piece.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { fields, problemsFromApi, readBookingForm, type Problems } from './booking-form.ts';
import { ContactFields } from './ContactFields.tsx';
import { fillIn, rememberTyped } from './form-memory.ts';
import { GuardianFields } from './GuardianFields.tsx';
import { NeedsFields } from './NeedsFields.tsx';
import { PartyField } from './PartyField.tsx';
import { PlaceSummary } from './PlaceSummary.tsx';
import { ProblemSummary, summaryId } from './ProblemSummary.tsx';
import { RefusalNotice } from './RefusalNotice.tsx';
import type { ChosenPlace, OfferToJoin, Retention } from './SignUpPage.tsx';
import { useProblemWords } from './useProblemWords.ts';
import { AnotherPersonChoice, WaitingListChoice } from './WaitingListChoice.tsx';

interface SignUpFormProps {
  offer: OfferToJoin;
  place: ChosenPlace;
  bookSlot: BookSlot;
  retention: Retention;
  /** Whether it comes after a booking, for somebody else. */
  another: boolean;
}

export function SignUpForm({ offer, place, bookSlot, retention, another }: SignUpFormProps) {
  const { t, language, town } = usePage();
  const form = useRef<HTMLFormElement>(null);
  const { occurrence, choice } = place;
  const { refusal, sending, book } = bookSlot;
  const [found, setFound] = useState<Problems>({});
  const refused = refusal?.code === 'BAD_INPUT' ? problemsFromApi(refusal.field) : {};
  const problems = useProblemWords({ ...refused, ...found }, offer);
  const kept = useKept(offer, place, retention);
  const refusedAsFull = refusal?.code === 'FULL' || refusal?.code === 'NOT_ENOUGH_PLACES';
  const full = refusedAsFull || (choice ?? occurrence).freePlaces === 0;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readBookingForm(new FormData(event.currentTarget), offer);
    setFound(read.problems);
    if (Object.keys(read.problems).length === 0)
      void book({ ...read.wish, ...target(place), uiLanguage: language, ifFull: full ? 'WAIT' : 'REFUSE' });
  };

  useEffect(() => fillIn(form.current!), []);
  // After what is wrong has been said: to the only field, or to the list of them.
  useEffect(() => {
    const wrong = fields.filter((field) => found[field]);
    const id = wrong.length > 1 ? summaryId : wrong[0];
    if (id) document.getElementById(id)?.focus();
  }, [found]);
  const note = () => rememberTyped(form.current!);

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
      <form
        className="form"
        ref={form}
        onSubmit={submit}
        onInput={note}
        // The buttons that count people up and down.
        onClick={note}
        noValidate
        method="post"
        data-testid="sign-up"
      >
        <ProblemSummary words={problems} />
        <ContactFields problems={problems} required={offer.contactRequired} kept={kept} />
        {offer.largestParty > 1 && <PartyField largest={offer.largestParty} problem={problems.partySize} />}
        {offer.kind === 'CONSULTATION' && <NeedsFields kept={t('signUp.keptAsCount')} />}
        <GuardianFields problems={problems} minimumAge={offer.minimumAge} kept={kept} />
        {full && <WaitingListChoice />}
        <AnotherPersonChoice chosen={another} />
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

/** Until when names and addresses are kept: as many days after the date as the town says for this kind of offer. */
function useKept({ kind }: OfferToJoin, { occurrence }: ChosenPlace, retention: Retention): string {
  const { t, dates } = usePage();
  const { engagementDays, consultationDays, gatheringDays } = retention;
  const days = { ENGAGEMENT: engagementDays, CONSULTATION: consultationDays, GATHERING: gatheringDays }[kind];
  const until = Date.parse(occurrence.endsAt) + days * 86_400_000;
  return t('signUp.kept', { day: inOnePiece(dates.day(dates.dateOf(until))) });
}

/** Which slot is meant: this one, any at this time, or any of this date. */
function target({ occurrence, choice }: ChosenPlace): Wish {
  if (choice?.slotId) return { slotId: choice.slotId };
  return { occurrenceId: occurrence.id, ...(choice && { startsAt: choice.startsAt }) };
}
