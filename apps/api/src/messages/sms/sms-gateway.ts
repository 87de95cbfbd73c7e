// Hands text messages to the town's gateway: a webhook, told by address, headers and body.
import { Injectable } from '@nestjs/common';
import type { SmsSettings } from '../../platform/settings/mail-settings.ts';
import { Config } from '../../platform/settings/config.ts';
import { NotTaken } from '../mail/mail-server.ts';
import { withoutAddresses } from '../mail/server-answer.ts';

const PATIENCE_MS = 15_000;
/** Wrong by itself: number or text. All else is about the gateway, our key, or the moment, and may pass. */
const REFUSED_FOR_GOOD: readonly number[] = [400, 404, 410, 413, 422];

interface TextMessage {
  /** The same for the same message, so that a gateway which knows `Idempotency-Key` sends it once. */
  readonly id: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
}

@Injectable()
export class SmsGateway {
  private readonly settings: SmsSettings | undefined;

  constructor(config: Config) {
    this.settings = config.sms;
  }

  /** Whether text messages are sent at all. */
  get isThere(): boolean {
    return this.settings !== undefined;
  }

  /** Hands a text message over. @returns what the gateway answered. @throws NotTaken */
  async send(message: TextMessage): Promise<string> {
    const { url, headers, body } = this.settings!;
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': message.id },
      body: filled(body, message, headers['content-type'] ?? ''),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((error: unknown) => {
      throw new NotTaken(withoutAddresses(reasonOf(error)), false, true);
    });
    const answer = withoutAddresses(`${response.status} ${await response.text().catch(() => '')}`);
    if (!response.ok) throw new NotTaken(answer, REFUSED_FOR_GOOD.includes(response.status));
    return answer;
  }
}

/** The body with number and text in it, written as its type wants it. */
export function filled(body: string, { to, text }: Pick<TextMessage, 'to' | 'text'>, type: string): string {
  const write = type.includes('json')
    ? inJson
    : type.includes('form-urlencoded')
      ? encodeURIComponent
      : String;
  return body.replaceAll(/\{(to|text)\}/g, (_, name) => write(name === 'to' ? to : text));
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return Error.isError(cause) ? `${message}: ${cause.message}` : message;
}
