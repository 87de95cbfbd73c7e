/** An SMTP server for specs: keeps what it was given, and refuses, hesitates or falls silent as told. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import type { Readable } from 'node:stream';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** What happens to a mail: taken; refused by a code at RCPT or after DATA; or nothing more is said in the middle of it. */
type Behaviour =
  'TAKE' | { readonly at: 'RCPT' | 'DATA'; readonly code: number; readonly text: string } | 'FALL_SILENT';

/** Where Node tells of each connection that this process opens (docs of `diagnostics_channel`). */
const CLIENTS = 'net.client.socket';

interface Caught extends Email {
  /** As it came over the wire. */
  readonly raw: string;
  readonly recipients: readonly string[];
}

/** This process's own, so that nobody else takes the port while the catcher is away: Linux has all of 127.0.0.0/8. */
const HOST =
  process.platform === 'linux'
    ? [127, 64 | (process.pid >> 16), (process.pid >> 8) & 255, process.pid & 255].join('.')
    : '127.0.0.1';

export class MailCatcher {
  readonly mails: Caught[] = [];
  /** Called for each mail; replace it as the spec wants. */
  behave: (recipient: string) => Behaviour = () => 'TAKE';
  /** Waited for when a mail is there and not taken yet. */
  beforeTaking: () => Promise<unknown> = () => Promise.resolve();
  /** Waited for when it is taken, and nobody was told so. */
  beforeAnswering: () => Promise<unknown> = () => Promise.resolve();
  private server: SMTPServer | undefined;
  private port = 0;
  /** Those of this process that lead here, from the side of whoever sends. */
  private readonly senders = new Set<Socket>();
  private readonly note = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    socket.once('connect', () => {
      if (socket.remotePort === this.port) this.senders.add(socket);
    });
    socket.once('close', () => this.senders.delete(socket));
  };

  static async start(): Promise<MailCatcher> {
    const catcher = new MailCatcher();
    await catcher.open();
    return catcher;
  }

  /** For `SMTP_URL`; a busy machine is given all the time it needs. */
  get url(): string {
    return `smtp://${HOST}:${this.port}?socketTimeout=60000`;
  }

  /** Is there (again), at the same address. */
  async open(): Promise<void> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      closeTimeout: 1_000,
      onRcptTo: ({ address }, _session, done) => done(this.refusal('RCPT', address)),
      onData: (stream, { envelope, remotePort }, done) => {
        const recipients = envelope.rcptTo.map(({ address }) => address);
        if (this.behave(recipients[0]!) === 'FALL_SILENT')
          return void stream.resume().once('end', () => this.keepSilent(remotePort));
        void this.take(stream, recipients).then((error) => done(error));
      },
    });
    this.server.on('error', () => undefined);
    const listening = this.server.listen(this.port, HOST);
    await once(listening, 'listening');
    this.port = (listening.address() as AddressInfo).port;
    subscribe(CLIENTS, this.note);
  }

  /** Is away: nobody answers there. */
  async close(): Promise<void> {
    unsubscribe(CLIENTS, this.note);
    await new Promise<void>((resolve) => this.server!.close(() => resolve()));
  }

  /**
   * Nothing more is said to whoever waits for an answer (on this port of theirs), for as long as they have patience: that is over
   * at once, whatever the time. What is said later comes too late.
   */
  keepSilent(port?: number): void {
    for (const sender of this.senders)
      if (port === undefined || sender.localPort === port) sender.emit('timeout');
  }

  /** Mails to this address so far. */
  to(address: string): Caught[] {
    return this.mails.filter(({ recipients }) => recipients.includes(address));
  }

  private async take(stream: Readable, recipients: string[]): Promise<Error | null> {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const refused = this.refusal('DATA', recipients[0]!);
    if (refused) return refused;
    await this.beforeTaking();
    const raw = Buffer.concat(parts);
    this.mails.push({ ...(await PostalMime.parse(raw)), raw: raw.toString('utf8'), recipients });
    await this.beforeAnswering();
    return null;
  }

  private refusal(at: 'RCPT' | 'DATA', address: string): Error | null {
    const behaviour = this.behave(address);
    if (typeof behaviour === 'string' || behaviour.at !== at) return null;
    return Object.assign(new Error(behaviour.text), { responseCode: behaviour.code });
  }
}
