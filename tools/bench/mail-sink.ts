/** A mail server that takes everything at once, as a process of its own: the other side of the reminders. */
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';

process.once('disconnect', () => process.exit());

let first: Buffer | undefined;

async function keepFirst(stream: Readable): Promise<void> {
  if (first) return void stream.resume();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  first = Buffer.concat(parts);
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData: (stream, _session, done) => {
    stream.once('end', () => done());
    void keepFirst(stream);
  },
});
server.on('error', () => undefined);
const listening = server.listen(0, '127.0.0.1', () =>
  process.send!((listening.address() as AddressInfo).port),
);
// Whoever asks gets the first mail that came, to send the same.
process.on('message', () => process.send!(first?.toString('utf8') ?? ''));
