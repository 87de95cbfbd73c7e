// Step 2: who comes. It sends what was asked and keeps what was typed, also when the place is gone meanwhile.
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { Stepper } from '@mitnand/ui/fields/Stepper.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { ReachFields } from '../../../shared/booking/ReachFields.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { ChosenPlace } from './ChosenPlace.tsx';
import { GuestChannel } from './GuestChannel.tsx';
import { GuestNeeds } from './GuestNeeds.tsx';
import { fields, problemsFromApi, readGuestForm, type Problems } from './guest-form.ts';
import { MinorFields } from './MinorFields.tsx';
import { targetOf, type Place } from './places.ts';
import { NotBooked } from './NotBooked.tsx';
import { PlaceGone } from './PlaceGone.tsx';
import { WaitingChoice } from './WaitingChoice.tsx';
import type { BookForGuest } from './useBookForGuest.ts';

interface GuestFormProps {
  place: Place;
  /** Whether it was full already when it was chosen, for its waiting list. */
  chosenToWait: boolean;
  bookForGuest: BookForGuest;
  /** Leads back to the dates. */
  onOther: () => void;
  onChoose: (place: Place) => void;
}

export function GuestForm({ place, chosenToWait, bookForGuest, onOther, onChoose }: GuestFormProps) {
  const { t, language } = usePage();
  const form = useRef<HTMLFormElement>(null);
  const { offer } = place.date;
  const { refusal, sending, book } = bookForGuest;
  const [found, setFound] = useState<Problems>({});
  const [people, setPeople] = useState(1);
  const problems = { ...(refusal?.code === 'BAD_INPUT' && problemsFromApi(refusal.field)), ...found };
  const taken = refusal?.code === 'FULL' || refusal?.code === 'NOT_ENOUGH_PLACES';
  const full = taken || place.choice.freePlaces === 0;
  useEffect(() => form.current?.querySelector<HTMLElement>('#name')?.focus(), []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { guest, problems: wrong } = readGuestForm(new FormData(event.currentTarget), offer);
    setFound(wrong);
    setPeople(guest.partySize ?? 1);
    const firstWrong = fields.find((field) => wrong[field]);
    if (firstWrong) form.current?.querySelector<HTMLElement>(`[name=${firstWrong}]`)?.focus();
    else
      void book({
        ...guest,
        ...targetOf(place),
        uiLanguage: language,
        ifFull: full ? 'WAIT' : 'REFUSE',
      });
  };
  const words = (problem: Exclude<Problems[keyof Problems], undefined | 'partyWrong'> | undefined) =>
    problem ? t(`teamBookings.new.${problem}`) : null;

  return (
    <div className="guest">
      <ChosenPlace place={place} onOther={onOther} />
      <form className="form" ref={form} onSubmit={submit} noValidate data-testid="guest">
        <GuestChannel />
        <TextField
          id="name"
          name="name"
          label={t('teamBookings.new.name')}
          hint={t('teamBookings.new.nameHint')}
          error={words(problems.name)}
          autoComplete="off"
          maxLength={80}
          required
        />
        <ReachFields
          words={{
            question: t('teamBookings.new.reach'),
            why: offer.contactRequired
              ? t('teamBookings.new.reachRequired')
              : t('teamBookings.new.reachHint'),
            phone: t('teamBookings.phone'),
            email: t('teamBookings.email'),
          }}
          errors={{ phone: words(problems.phone), email: words(problems.email) }}
          own={false}
        />
        {offer.largestParty > 1 && (
          <Stepper
            id="partySize"
            name="partySize"
            label={t('teamBookings.partyQuestion')}
            hint={t('teamBookings.new.partyHint', { count: offer.largestParty })}
            error={
              problems.partySize ? t('teamBookings.new.partyWrong', { count: offer.largestParty }) : null
            }
            fewer={t('teamBookings.new.fewer')}
            more={t('teamBookings.new.morePeople')}
            min={1}
            max={offer.largestParty}
            defaultValue={1}
          />
        )}
        {offer.kind === 'CONSULTATION' && <GuestNeeds />}
        {(offer.minimumAge === null || offer.minimumAge < 18) && <MinorFields problems={problems} />}
        {refusal?.code === 'ALREADY_BOOKED' && (
          <Choice
            id="anotherPerson"
            name="anotherPerson"
            label={t('teamBookings.new.anotherPerson')}
            hint={t('teamBookings.new.anotherPersonHint')}
          />
        )}
        {refusal && !taken && <NotBooked refusal={refusal} />}
        {full && !chosenToWait && (
          <PlaceGone
            {...{ place, people }}
            tooMany={refusal?.code === 'NOT_ENOUGH_PLACES'}
            onChoose={(other) => {
              onChoose(other);
              form.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
            }}
          />
        )}
        {full && <WaitingChoice />}
        <div className="form__send">
          <Button type="submit" wide aria-disabled={sending || undefined}>
            {sending
              ? t('page.loading')
              : full
                ? t('teamBookings.new.bookWaiting')
                : t('teamBookings.new.book')}
          </Button>
          <p className="quiet">{t('teamBookings.new.stored')}</p>
        </div>
      </form>
    </div>
  );
}
