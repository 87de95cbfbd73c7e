// A telephone number and an e-mail address, beside each other where there is room.
import { usePage } from '../../shared/page/PageContext.ts';
import { LineField } from '../editing/fields.tsx';

interface PhoneAndEmailProps {
  phone?: string;
  email?: string;
  phoneHint?: string;
}

export function PhoneAndEmail({ phone, email, phoneHint }: PhoneAndEmailProps) {
  const { t } = usePage();
  return (
    <div className="pair">
      <LineField
        name="phone"
        type="tel"
        label={t('townData.field.phone')}
        hint={phoneHint}
        defaultValue={phone}
        maxLength={40}
        dir="ltr"
        required
      />
      <LineField
        name="email"
        type="email"
        label={t('townData.field.email')}
        defaultValue={email}
        maxLength={200}
        dir="ltr"
        required
      />
    </div>
  );
}
