// A mail in nodemailer's words; it writes the headers, encodes what is not ASCII, and folds lines.
import type { SendMailOptions } from 'nodemailer';
import type { MailSettings } from '../../platform/settings/mail-settings.ts';
import type { Mail } from './mail-server.ts';

/** Nobody's absence notice shall answer us (RFC 3834, 5). */
const SENT_BY_MACHINE = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** What nodemailer is to send. Files and addresses of the network are none of its business. */
export function mimeOf(mail: Mail, from: MailSettings['from']): SendMailOptions {
  const { calendar, to } = mail;
  return {
    messageId: mail.messageId,
    date: new Date(mail.date.epochMilliseconds),
    from: { name: from.name ?? mail.fromName, address: from.address },
    to: { name: to.name ?? '', address: to.address },
    ...(mail.replyTo && { replyTo: { name: mail.fromName, address: mail.replyTo } }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    ...(calendar && {
      icalEvent: { method: calendar.method, content: calendar.text, filename: 'termin.ics' },
    }),
    headers: { ...SENT_BY_MACHINE, 'Content-Language': mail.language },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
