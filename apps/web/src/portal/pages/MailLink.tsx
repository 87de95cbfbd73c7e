// An e-mail address that can be tapped, beside its sign.
import { MailIcon } from '@mitnand/ui/pictures/icons.tsx';

export function MailLink({ email }: { email: string }) {
  return (
    <a className="contact-link" href={`mailto:${email}`}>
      <MailIcon />
      {email}
    </a>
  );
}
