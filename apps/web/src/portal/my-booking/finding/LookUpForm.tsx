// Number and PIN, however they are typed.
import { errorText } from '@mitnand/i18n/error-text';
import { onlyDigits } from '@mitnand/i18n/grouped-number';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useState, type FormEvent } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { MyDatesLink } from '../../../shared/booking/MyDatesLink.tsx';
import { PhoneLink } from '../../../shared/page/PhoneLink.tsx';
import { LostNumbers } from './LostNumbers.tsx';
import type { MyBooking } from '../useMyBooking.ts';

const digitsOfNumber = 9;
const digitsOfPin = 6;

export function LookUpForm({ my }: { my: MyBooking }) {
  const { t, town } = usePage();
  const [wrong, setWrong] = useState<'number' | 'pin' | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const number = onlyDigits(String(form.get('number')));
    const pin = onlyDigits(String(form.get('pin')));
    const found = number.length !== digitsOfNumber ? 'number' : pin.length !== digitsOfPin ? 'pin' : null;
    setWrong(found);
    if (found) event.currentTarget.querySelector<HTMLElement>(`#${found}`)?.focus();
    else void my.open({ number, pin });
  };
  return (
    <>
      <h1>{t('myBooking.title')}</h1>
      <p>{t('myBooking.intro')}</p>
      <noscript>
        <Notice tone="warning" heading={t('myBooking.noScript')}>
          <PhoneLink phone={town.contact.phone} />
        </Notice>
      </noscript>
      <form className="form" method="post" onSubmit={submit} noValidate data-testid="look-up">
        <TextField
          id="number"
          name="number"
          label={t('booking.number')}
          hint={t('myBooking.numberHint')}
          error={wrong === 'number' ? t('myBooking.numberWrong') : null}
          inputMode="numeric"
          autoComplete="off"
          maxLength={30}
          short
          dir="ltr"
        />
        <TextField
          id="pin"
          name="pin"
          label={t('booking.pin')}
          hint={t('myBooking.pinHint')}
          error={wrong === 'pin' ? t('myBooking.pinWrong') : null}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          short
          dir="ltr"
        />
        {my.refusal && (
          <Notice tone="warning" heading={t('myBooking.notShown')} role="alert">
            <p>{errorText(t, my.refusal.code, my.refusal.values)}</p>
            <PhoneLink phone={town.contact.phone} />
          </Notice>
        )}
        <div>
          <Button type="submit" aria-disabled={my.busy || undefined}>
            {my.busy ? t('page.loading') : t('myBooking.show')}
          </Button>
        </div>
      </form>
      <MyDatesLink />
      <LostNumbers />
    </>
  );
}
