/** How mails and text messages leave: an SMTP server or a folder, and a gateway for text messages if there is one. */
import path from 'node:path';
import { z } from 'zod';

/** By `SMTP_URL`, `MAIL_FROM`, `MAIL_FROM_NAME`. */
export interface MailSettings {
  /** Undefined: mails are put into the folder. */
  readonly smtpUrl: string | undefined;
  /** Absolute path. */
  readonly folder: string;
  readonly from: {
    readonly address: string;
    /** Undefined: the town's name. */ readonly name: string | undefined;
  };
}

/** By `SMS_URL`, `SMS_HEADERS`, `SMS_BODY`. */
export interface SmsSettings {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent, with `{to}` and `{text}` in it. */
  readonly body: string;
}

const USUAL_BODY = '{"to":"{to}","text":"{text}"}';
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const headers = z.record(z.string().regex(/^[\w-]+$/), z.string().regex(/^[^\r\n]*$/));

export const mailEnvironment = {
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  MAIL_FROM_NAME: z
    .string()
    .max(100)
    .regex(/^[^\r\n]+$/)
    .optional(),
  SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_HEADERS: z
    .string()
    .transform((text, context) => {
      const read = headers.safeParse(parsed(text));
      if (!read.success) context.addIssue('is a JSON object of texts, as {"authorization":"Bearer …"}');
      return read.data ?? {};
    })
    .optional(),
  SMS_BODY: z
    .string()
    .refine((text) => text.includes('{to}') && text.includes('{text}'), 'has {to} and {text} in it')
    .optional(),
};

interface Given {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly MAIL_FROM_NAME?: string | undefined;
  readonly SMS_URL?: string | undefined;
  readonly SMS_HEADERS?: Record<string, string> | undefined;
  readonly SMS_BODY?: string | undefined;
}

/** The sender of a town that names none: nobody reads there, answers go to the town's office. */
export function mailSettings(set: Given, publicUrl: string, dataDir: string): MailSettings {
  return {
    smtpUrl: set.SMTP_URL,
    folder: path.join(dataDir, 'mail'),
    from: { address: set.MAIL_FROM ?? `noreply@${new URL(publicUrl).hostname}`, name: set.MAIL_FROM_NAME },
  };
}

export function smsSettings(set: Given): SmsSettings | undefined {
  if (!set.SMS_URL) return undefined;
  const given = Object.entries(set.SMS_HEADERS ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    url: set.SMS_URL,
    headers: { ...JSON_TYPE, ...(Object.fromEntries(given) as Record<string, string>) },
    body: set.SMS_BODY ?? USUAL_BODY,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
