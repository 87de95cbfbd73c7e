// Everything one fills in: empty, filled, in focus, wrong, disabled, with a hint.
import { AnyOrOne } from '@mitnand/ui/fields/AnyOrOne.tsx';
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { Field, FieldError } from '@mitnand/ui/fields/Field.tsx';
import { PasswordField } from '@mitnand/ui/fields/PasswordField.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { Stepper } from '@mitnand/ui/fields/Stepper.tsx';
import { TextArea, TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { Shelf, State } from '../Shelf.tsx';
import { useFieldStates } from './useFieldStates.ts';

export function FieldShelves() {
  const { t } = usePage();
  const states = useFieldStates();
  const stepper = { fewer: t('signUp.fewer'), more: t('signUp.morePeople'), min: 1, max: 6 };
  return (
    <>
      <Shelf name="TextField">
        {states('text', t('signUp.name'), 'Mara').map(([name, props]) => (
          <State key={name} name={name}>
            <TextField {...props} />
          </State>
        ))}
        <State name="short">
          <TextField id="short" label={t('booking.number')} short inputMode="numeric" />
        </State>
      </Shelf>
      <Shelf name="TextArea">
        {states('area', t('signUp.name'), 'Mara').map(([name, props]) => (
          <State key={name} name={name}>
            <TextArea rows={3} {...props} />
          </State>
        ))}
      </Shelf>
      <Shelf name="Select">
        {states('select', t('signUp.device'), 'b').map(([name, props]) => (
          <State key={name} name={name}>
            <Select {...props}>
              <option value="a">{t('signUp.notSure')}</option>
              <option value="b">{t('device.TABLET')}</option>
            </Select>
          </State>
        ))}
      </Shelf>
      <Shelf name="PasswordField">
        {states('password', t('booking.pin'), '123456').map(([name, props]) => (
          <State key={name} name={name}>
            <PasswordField
              {...props}
              autoComplete="off"
              showLabel={t('week.show')}
              hideLabel={t('filter.remove')}
            />
          </State>
        ))}
      </Shelf>
      <Shelf name="Stepper">
        {states('stepper', t('signUp.party'), '2').map(([name, props]) => (
          <State key={name} name={name}>
            <Stepper {...props} {...stepper} />
          </State>
        ))}
      </Shelf>
      <Shelf name="Choice">
        {(['checkbox', 'radio'] as const).map((type) =>
          states(type, t('filter.onlyFree'), 'on').map(([name, { defaultValue, ...props }]) => (
            <State key={type + name} name={`type="${type}" ${name}`}>
              <Choice type={type} {...props} defaultChecked={defaultValue !== undefined} />
            </State>
          )),
        )}
      </Shelf>
      <Shelf name="ChoiceGroup">
        {[undefined, t('problem.guardianMissing')].map((error) => (
          <State key={String(error)} name={error ? 'error' : 'with a hint'}>
            <ChoiceGroup
              id={error ? 'group-wrong' : 'group'}
              label={t('waiting.question')}
              hint={t('waiting.hint')}
              error={error}
            >
              <Choice
                id={`take${error ? '-wrong' : ''}`}
                name={`waiting${error ? '-wrong' : ''}`}
                type="radio"
                label={t('waiting.takeIt')}
                defaultChecked
              />
              <Choice
                id={`ask${error ? '-wrong' : ''}`}
                name={`waiting${error ? '-wrong' : ''}`}
                type="radio"
                label={t('waiting.askFirst')}
              />
            </ChoiceGroup>
          </State>
        ))}
      </Shelf>
      <Shelf name="Field, FieldError, AnyOrOne">
        <State name="Field with a control of its own">
          <Field id="colour" label={t('filter.from')}>
            <input id="colour" className="kern-form-input__input" type="date" defaultValue="2026-12-01" />
          </Field>
        </State>
        <State name="FieldError">
          <FieldError id="alone" error={t('problem.phoneWrong')} />
        </State>
        <State name="AnyOrOne">
          <Narrowing />
        </State>
      </Shelf>
    </>
  );
}

function Narrowing() {
  const { t } = usePage();
  const [value, setValue] = useState<'WIFI' | 'PHOTOS' | ''>('');
  const options = (['WIFI', 'PHOTOS'] as const).map((key) => ({ key, label: t(`worry.${key}`) }));
  return (
    <AnyOrOne
      id="narrow"
      label={t('signUp.worry')}
      any={t('filter.anyCategory')}
      {...{ options, value }}
      onPick={setValue}
    />
  );
}
