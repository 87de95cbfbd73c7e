// Hands text messages to the town's gateway: a webhook, told by address, headers and body.
import { Injectable } from '@nestjs/common';
import type { SmsSettings } from '../../platform/settings/mail-settings.ts';
import { Config } from '../../platform/settings/config.ts';
import { NotTaken } from '../mail/mail-server.ts';
import { withoutAddresses } from '../mail/server-answer.ts';
import { filled } from './filled-body.ts';
import { post } from './post.ts';

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
    const outcome = await post(
      url,
      { ...headers, 'idempotency-key': message.id },
      filled(body, message, headers['content-type'] ?? ''),
    );
    if (outcome.failed) throw new NotTaken(withoutAddresses(outcome.why), false, outcome.wasSent);
    const { status, text } = outcome;
    const answer = withoutAddresses(`${status} ${text}`);
    if (status < 200 || status > 299) throw new NotTaken(answer, REFUSED_FOR_GOOD.includes(status));
    return answer;
  }
}
