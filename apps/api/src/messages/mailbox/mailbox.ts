// What the demo has sent: the mails of its folder, newest first.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import PostalMime from 'postal-mime';

/** Nobody looks further back. */
const MOST = 100;
/** As `MailFolder` names them; no way leads out of the folder. */
const NAME = /^[\w-]{1,80}\.eml$/;

export interface ReadMail {
  /** Of its file, without `.eml`. */
  readonly name: string;
  readonly to: string;
  readonly subject: string;
  readonly sentAt: Temporal.Instant;
  readonly language: string;
  readonly text: string;
  readonly html: string;
  /** A date for a calendar that lies beside. */
  readonly calendar: string | null;
}

/** The newest mails, at most 100. */
export async function readMailbox(folder: string): Promise<ReadMail[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => NAME.test(name));
  const newest = names.sort().reverse().slice(0, MOST);
  const mails = await Promise.all(newest.map((name) => readMail(folder, name.slice(0, -'.eml'.length))));
  return mails.filter((mail) => mail !== null);
}

/** One mail; null when there is none of this name. */
export async function readMail(folder: string, name: string): Promise<ReadMail | null> {
  const file = `${name}.eml`;
  if (!NAME.test(file)) return null;
  const raw = await readFile(path.join(folder, file)).catch(() => null);
  if (!raw) return null;
  const mail = await PostalMime.parse(raw);
  const calendar = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const language = mail.headers.find(({ key }) => key === 'content-language');
  return {
    name,
    to: (mail.to ?? []).map(({ name: who, address }) => [who, address].filter(Boolean).join(', ')).join('; '),
    subject: mail.subject ?? '',
    sentAt: Temporal.Instant.from(mail.date ?? '1970-01-01T00:00:00Z'),
    language: language?.value ?? 'de',
    text: mail.text ?? '',
    html: mail.html ?? '',
    calendar: calendar ? textOf(calendar.content) : null,
  };
}

const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);
