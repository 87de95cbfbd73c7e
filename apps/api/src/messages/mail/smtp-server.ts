// Hands mails to the server named by SMTP_URL.
import { createTransport } from 'nodemailer';
import type { MailSettings } from '../../platform/settings/mail-settings.ts';
import { mimeOf } from './mime.ts';
import { type Mail, MailServer, NotTaken } from './mail-server.ts';
import { withoutAddresses } from './server-answer.ts';

/** As many as the outbox sends at once. */
const CONNECTIONS = 5;
/** A server that is silent for so long is away; SMTP_URL may say otherwise, as `?socketTimeout=60000`. */
const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};

/** For a whole mail, however patiently each step is taken; well below the lease of a claim (`outbox/claim.ts`). */
const LONGEST_MS = 120_000;

/** Where a refusal is about this mail or this address. Earlier it is about us: the sender, the password, the network. */
const ABOUT_THE_MAIL = /^(RCPT TO|DATA)/;

/** Its time was up: nobody knows how far it had come. */
const GIVEN_UP = 'EABORT';

interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly timeoutType?: string;
}

export class SmtpServer extends MailServer {
  readonly isThere = true;
  private readonly transport;

  constructor(
    url: string,
    private readonly from: MailSettings['from'],
    private readonly longestMs = LONGEST_MS,
  ) {
    super();
    // Sending again is the outbox's work: it notes each try.
    const pool = { pool: true, maxConnections: CONNECTIONS, maxRequeues: 0 } as const;
    this.transport = createTransport({ ...PATIENCE, ...pool, url });
  }

  async send(mail: Mail): Promise<string> {
    try {
      const signal = AbortSignal.timeout(this.longestMs);
      const { response } = await this.transport.sendMail({ ...mimeOf(mail, this.from), signal });
      return withoutAddresses(response ?? '');
    } catch (error) {
      throw notTaken(error as SmtpError);
    }
  }

  close(): void {
    this.transport.close();
  }
}

/** What a failure means: 5xx about the mail is meant for good (RFC 5321, 4.2.1), everything else passes. */
function notTaken({ message, code, command = '', responseCode, response, timeoutType }: SmtpError): NotTaken {
  const forGood = responseCode !== undefined && responseCode >= 500 && ABOUT_THE_MAIL.test(command);
  const fellSilent =
    code === GIVEN_UP ||
    timeoutType === 'SOCKET_TIMEOUT' ||
    (code === 'ECONNECTION' && responseCode === undefined);
  return new NotTaken(withoutAddresses(response ?? `${code ?? ''} ${message}`), forGood, fellSilent);
}
