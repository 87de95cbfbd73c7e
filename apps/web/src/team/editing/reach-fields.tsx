// A telephone number and an e-mail address: read from left to right, whatever the page's language.
import type { ComponentProps } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { LineField } from './fields.tsx';

type OfOne = Pick<ComponentProps<typeof LineField>, 'hint' | 'defaultValue' | 'required'>;

export function PhoneField(props: OfOne) {
  const { t } = usePage();
  return (
    <LineField
      name="phone"
      type="tel"
      label={t('townData.field.phone')}
      maxLength={40}
      dir="ltr"
      {...props}
    />
  );
}

export function EmailField(props: OfOne) {
  const { t } = usePage();
  return (
    <LineField
      name="email"
      type="email"
      label={t('townData.field.email')}
      maxLength={200}
      dir="ltr"
      {...props}
    />
  );
}
