/** Settings from environment variables, read once at start; every variable is explained in docs/operation.md. */
import path from 'node:path';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import {
  mailEnvironment,
  mailSettings,
  type MailSettings,
  smsSettings,
  type SmsSettings,
} from './mail-settings.ts';
import { keptSecretKey } from './secret-key-file.ts';
import { problemOf, readSecretKeys, type SecretKey } from './secret-keys.ts';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
const url = (protocol: RegExp) => z.url({ protocol });

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  PUBLIC_URL: url(/^https?$/).optional(),
  DATABASE_URL: url(/^postgres(ql)?$/).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  TRUSTED_PROXIES: z
    .string()
    .refine((text) => text === 'none' || list(text).every(isNetwork), 'is a list of addresses or CIDR ranges')
    .default('loopback'),
  SECRET_KEY: z
    .string()
    .transform(readSecretKeys)
    .superRefine((keys, context) => {
      const problem = problemOf(keys);
      if (problem) context.addIssue(problem);
    })
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DEMO: flag.optional(),
  JOBS: flag.default(true),
  SEARCH_WORDS: z.string().min(1).optional(),
  TOWN_FILES: z.string().min(1).optional(),
  ...mailEnvironment,
  OIDC_ISSUER: url(/^https?$/).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_LABEL: z.string().min(1).max(60).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
});

/** Every variable; a spec holds docs/operation.md to it. */
export const settingNames = Object.keys(environment.shape);

/** The town's own sign-in (OpenID Connect) beside passwords. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Words for its button. */
  readonly label: string;
}

/** The settings of this process; injected by this class. */
export class Config {
  readonly production: boolean;
  /** TCP port; 0 lets the system choose one. */
  readonly port: number;
  readonly host: string;
  /** The address people type, without a slash at its end. */
  readonly publicUrl: string;
  /** Undefined: the bundled PostgreSQL is used. */
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  /** Addresses, CIDR ranges or the names loopback, linklocal, uniquelocal; empty: nobody is believed. */
  readonly trustedProxies: readonly string[];
  /** Newest first, at least one; never logged. */
  readonly secretKeys: readonly SecretKey[];
  /** Absolute path of the folder for the bundled database and the generated key. */
  readonly dataDir: string;
  /** Fill an empty town with the demo's places, offers and bookings. */
  readonly demo: boolean;
  /** Whether this process does recurring work; at least one of a town's must. */
  readonly jobs: boolean;
  /** Absolute path of the town's own words for the search. */
  readonly searchWords: string | undefined;
  /** Absolute path of the folder with the town's own files, as its video in sign language. */
  readonly townFiles: string | undefined;
  readonly mail: MailSettings;
  /** Undefined: no text messages are sent. */
  readonly sms: SmsSettings | undefined;
  /** Undefined: staff sign in by password only. */
  readonly oidc: OidcSettings | undefined;
  readonly logLevel: NonNullable<z.infer<typeof environment>['LOG_LEVEL']>;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings. @throws ConfigError that names each variable at fault, never its value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    throw new ConfigError(read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n'));
  }
  const set = read.data;
  const dataDir = path.resolve(set.DATA_DIR);
  const publicUrl = (set.PUBLIC_URL ?? `http://localhost:${set.PORT}`).replace(/\/+$/, '');
  return Object.freeze({
    production: set.NODE_ENV === 'production',
    port: set.PORT,
    host: set.HOST,
    publicUrl,
    databaseUrl: set.DATABASE_URL,
    databasePool: set.DATABASE_POOL,
    trustedProxies: set.TRUSTED_PROXIES === 'none' ? [] : list(set.TRUSTED_PROXIES),
    secretKeys: secretKeys(set.SECRET_KEY, set.NODE_ENV === 'production', dataDir),
    dataDir,
    demo: set.DEMO ?? set.DATABASE_URL === undefined,
    jobs: set.JOBS,
    searchWords: set.SEARCH_WORDS && path.resolve(set.SEARCH_WORDS),
    townFiles: set.TOWN_FILES && path.resolve(set.TOWN_FILES),
    mail: mailSettings(set, publicUrl, dataDir),
    sms: smsSettings(set),
    oidc: oidcSettings(set),
    logLevel: set.LOG_LEVEL ?? (set.NODE_ENV === 'production' ? 'info' : 'warn'),
  });
}

function secretKeys(
  given: readonly SecretKey[] | undefined,
  production: boolean,
  dataDir: string,
): readonly SecretKey[] {
  if (given !== undefined) return given;
  if (production) {
    throw new ConfigError('SECRET_KEY: is required in production, e.g. the output of `openssl rand -hex 32`');
  }
  return readSecretKeys(keptSecretKey(dataDir));
}

type Environment = z.infer<typeof environment>;

function oidcSettings(set: Environment): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = set;
  if (!issuer && !clientId && !clientSecret) return undefined;
  if (!issuer || !clientId || !clientSecret)
    throw new ConfigError('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET: belong together');
  if (set.NODE_ENV === 'production' && !issuer.startsWith('https:'))
    throw new ConfigError('OIDC_ISSUER: must be reached by https in production');
  return { issuer, clientId, clientSecret, label: set.OIDC_LABEL ?? new URL(issuer).hostname };
}

const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

function isNetwork(text: string): boolean {
  return NAMED_NETWORKS.includes(text) || ipaddr.isValid(text) || ipaddr.isValidCIDR(text);
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
