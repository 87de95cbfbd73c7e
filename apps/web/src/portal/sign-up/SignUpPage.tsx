// Taking a place: what is booked stands above, the form asks three things first.
import './sign-up.css';
import { SignUpDocument, type SignUpQuery } from '@mitnand/api-client/operations/sign-up';
import { useEffect, useState } from 'react';
import { useParams, useSearch } from 'wouter';
import { useBookSlot } from '../../shared/booking/useBookSlot.ts';
import { slotChoices, type SlotChoice } from '../../shared/offers/slot-choices.ts';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { Confirmation } from './done/Confirmation.tsx';
import { forgetTyped } from './form-memory.ts';
import { NoPlaceHere } from './NoPlaceHere.tsx';
import { SignUpForm } from './SignUpForm.tsx';
import { useQuery } from '../../shared/page/useQuery.ts';

export type OfferToJoin = NonNullable<SignUpQuery['offer']>;
export type Retention = SignUpQuery['town']['retention'];

/** The date and, where one was chosen, the place or time on it. */
export interface ChosenPlace {
  occurrence: OfferToJoin['occurrences'][number];
  choice: SlotChoice | undefined;
}

export default function SignUpPage() {
  const { number = '' } = useParams();
  const parameters = new URLSearchParams(useSearch());
  const { data, refusal, refresh } = useQuery(SignUpDocument, { number });
  if (refusal) return <Failure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading />;
  const place = data.offer && chosenPlace(data.offer, parameters);
  if (!data.offer || !place) return <NoPlaceHere number={number} />;
  return <SignUp offer={data.offer} place={place} retention={data.town.retention} />;
}

function chosenPlace(offer: OfferToJoin, parameters: URLSearchParams): ChosenPlace | null {
  const [slotId, startsAt] = [parameters.get('platz'), parameters.get('zeit')];
  const occurrence = offer.occurrences.find(({ id }) => id === parameters.get('termin'));
  if (!occurrence) return null;
  const slot = occurrence.slots.find(({ id }) => id === slotId);
  const choices = slotChoices(slot ? [slot] : occurrence.slots);
  const wanted = startsAt ? Date.parse(startsAt) : null;
  const choice = slot ? choices[0] : choices.find((each) => Date.parse(each.startsAt) === wanted);
  return { occurrence, choice };
}

interface SignUpProps {
  offer: OfferToJoin;
  place: ChosenPlace;
  retention: Retention;
}

function SignUp({ offer, place, retention }: SignUpProps) {
  const { t } = usePage();
  const { choice, occurrence } = place;
  const [another, setAnother] = useState(false);
  const bookSlot = useBookSlot(choice?.slotId ?? `${occurrence.id}.${choice?.startsAt ?? ''}`);
  usePageHead({ title: t('signUp.title', { offer: offer.title }) });
  const booked = bookSlot.receipt !== null;
  useEffect(() => {
    if (booked) forgetTyped();
  }, [booked]);
  const bookAnother = () => {
    setAnother(true);
    bookSlot.startOver();
  };
  if (bookSlot.receipt) return <Confirmation receipt={bookSlot.receipt} onAnother={bookAnother} />;
  if (!occurrence.bookable) return <NoPlaceHere number={offer.number} />;
  return <SignUpForm {...{ offer, place, bookSlot, retention, another }} />;
}
