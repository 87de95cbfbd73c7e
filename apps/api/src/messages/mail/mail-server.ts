// Where mails are handed over: an SMTP server, or a folder where there is none.
import { Injectable } from '@nestjs/common';

/** A mail as it is handed over; `raw` is never read by us. */
export interface Mail {
  readonly messageId: string;
  readonly to: { readonly name: string | null; readonly address: string };
  readonly replyTo: string | null;
  readonly date: Temporal.Instant;
  readonly language: string;
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar?: { readonly method: 'PUBLISH' | 'CANCEL'; readonly text: string };
}

/** It was not taken. */
export class NotTaken extends Error {
  /**
   * @param answer what the server said, without addresses
   * @param forGood whether it would say the same again: the address or the mail is refused, and not just for now
   * @param mayHaveArrived whether the server may have it all the same: it fell silent while it was handed over
   */
  constructor(
    readonly answer: string,
    readonly forGood: boolean,
    readonly mayHaveArrived = false,
  ) {
    super(answer);
  }
}

@Injectable()
export abstract class MailServer {
  /** Whether mails reach anybody. */
  abstract readonly isThere: boolean;

  /** Hands a mail over. @returns what the server answered, without addresses. @throws NotTaken */
  abstract send(mail: Mail): Promise<string>;

  /** Ends its connections. */
  abstract close(): void;
}
