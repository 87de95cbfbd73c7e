// A telephone number that calls when tapped, always read from left to right.
import { PhoneIcon } from '@mitnand/ui/pictures/icons.tsx';

export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className="contact-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      <PhoneIcon />
      <bdi dir="ltr">{phone}</bdi>
    </a>
  );
}
