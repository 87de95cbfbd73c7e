// A letter as a mail.
import { createHash } from 'node:crypto';
import type { Composed } from '../composers.ts';
import { letterHtml } from '../letters/letter-html.ts';
import { letterText } from '../letters/letter-text.ts';
import type { Message } from '../message.entity.ts';
import type { Mail } from './mail-server.ts';

/** Longer subjects are cut by every program that shows them; headers have an end too (RFC 5322, 2.1.1). */
const LONGEST_SUBJECT = 200;
const LONGEST_NAME = 100;

/** The mail of a message; its Message-ID is the same however often it is sent, as long as it tells the same. */
export function mailOf(
  message: Message,
  { to, replyTo, letter, toldAs }: Composed,
  now: Temporal.Instant,
  host: string,
): Mail {
  return {
    messageId: `<${message.id}-${digestOf([toldAs, letter.facts])}@${host}>`,
    to: { name: to.name === null ? null : oneLine(to.name, LONGEST_NAME) || null, address: to.email! },
    replyTo,
    date: now,
    language: letter.language,
    fromName: oneLine(letter.house.name, LONGEST_NAME),
    subject: oneLine(letter.subject, LONGEST_SUBJECT),
    text: letterText(letter),
    html: letterHtml(letter),
    ...(letter.calendar && { calendar: letter.calendar }),
  };
}

/** Mailboxes throw away a second mail of the same Message-ID; one that tells something else must not be lost so. */
function digestOf(said: unknown): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}

/** A header has one line, whatever was typed: neither line breaks nor other invisible signs get into it. */
function oneLine(text: string, most: number): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length <= most
    ? line
    : `${[...line]
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
