// A telephone number and an e-mail address, beside each other where there is room.
import { EmailField, PhoneField } from '../editing/reach-fields.tsx';

interface PhoneAndEmailProps {
  phone?: string;
  email?: string;
  phoneHint?: string;
}

export function PhoneAndEmail({ phone, email, phoneHint }: PhoneAndEmailProps) {
  return (
    <div className="pair">
      <PhoneField hint={phoneHint} defaultValue={phone} required />
      <EmailField defaultValue={email} required />
    </div>
  );
}
