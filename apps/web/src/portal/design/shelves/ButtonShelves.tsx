// Everything one presses.
import { Button, type ButtonKind } from '@mitnand/ui/Button.tsx';
import { CopyText } from '@mitnand/ui/CopyText.tsx';
import { PassingButton } from '@mitnand/ui/PassingButton.tsx';
import { ClockIcon } from '@mitnand/ui/pictures/icons.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { Shelf, State } from '../Shelf.tsx';

const kinds: readonly ButtonKind[] = ['primary', 'secondary', 'tertiary'];
const pressed = ['hover', 'focus', 'active'];

export function ButtonShelves() {
  const { t } = usePage();
  const label = t('action.GATHERING');
  return (
    <>
      {kinds.map((kind) => (
        <Shelf key={kind} name={`Button kind="${kind}"`}>
          <State name="normal">
            <Button kind={kind}>{label}</Button>
          </State>
          {pressed.map((state) => (
            <State key={state} name={state}>
              <Button kind={kind} data-shown={state}>
                {label}
              </Button>
            </State>
          ))}
          <State name="disabled">
            <Button kind={kind} disabled>
              {label}
            </Button>
          </State>
          <State name="aria-disabled (busy)">
            <Button kind={kind} aria-disabled>
              {t('signUp.sending')}
            </Button>
          </State>
          <State name="small">
            <Button kind={kind} small>
              {label}
            </Button>
          </State>
          <State name="with a sign">
            <Button kind={kind}>
              <ClockIcon />
              {t('confirmation.calendar')}
            </Button>
          </State>
          <State name="wide" wide>
            <Button kind={kind} wide>
              {label}
            </Button>
          </State>
        </Shelf>
      ))}
      <Shelf name="PassingButton">
        <Passing />
      </Shelf>
      <Shelf name="CopyText">
        <State name="normal" wide>
          <CopyText
            text="https://mitnand.example/90001"
            copyLabel={t('offer.shareLink')}
            copiedLabel={t('offer.shared.copied')}
          />
        </State>
      </Shelf>
    </>
  );
}

/** The focus moves to the row when its button goes away. */
function Passing() {
  const { t } = usePage();
  const [there, setThere] = useState(true);
  return (
    <div tabIndex={-1}>
      {there ? (
        <PassingButton kind="secondary" onClick={() => setThere(false)}>
          {t('filter.removeAll')}
        </PassingButton>
      ) : (
        <p>{t('offers.count', { count: 3 })}</p>
      )}
    </div>
  );
}
