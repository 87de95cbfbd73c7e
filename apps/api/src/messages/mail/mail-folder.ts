// Takes mails where there is no SMTP server: each becomes a file that every mail program opens. As any server it refuses what
// is addressed to nowhere (.invalid: RFC 2606, 2).
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailSettings } from '../../platform/settings/mail-settings.ts';
import { type Mail, MailServer, NotTaken } from './mail-server.ts';
import { mimeOf } from './mime.ts';

/** They hold what their contacts hold, and are there to be looked at soon. */
const KEPT_DAYS = 2;

export class MailFolder extends MailServer {
  private readonly writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    readonly folder: string,
    private readonly from: MailSettings['from'],
    /** False in production: nobody would ever look there. */
    readonly isThere: boolean,
  ) {
    super();
  }

  async send(mail: Mail): Promise<string> {
    if (/\.invalid$/i.test(mail.to.address)) throw new NotTaken('550 5.1.2 no such host', true);
    const { message } = await this.writer.sendMail(mimeOf(mail, this.from));
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = path.join(this.folder, `${nameOf(mail)}.eml`);
    await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
    return path.basename(file);
  }

  close(): void {}

  /** Deletes what was put there more than two days ago. */
  async clear(now: Temporal.Instant): Promise<void> {
    const before = now.subtract({ hours: 24 * KEPT_DAYS }).epochMilliseconds;
    for (const name of await readdir(this.folder).catch(() => [])) {
      const file = path.join(this.folder, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
      if (mtimeMs < before && /\.eml(\.part)?$/.test(name)) await rm(file, { force: true });
    }
  }
}

/** By time, and the same for the same message. */
function nameOf({ date, messageId }: Mail): string {
  const time = date.toString({ smallestUnit: 'second' }).replaceAll(/[^0-9TZ]/g, '');
  return `${time}-${messageId.slice(1, messageId.indexOf('@'))}`;
}
