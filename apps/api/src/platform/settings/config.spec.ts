/** Settings are checked at start, and a mistake is named without telling a secret. */
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig, settingNames } from './config.ts';
import { Secrets } from './secrets.ts';

const key = 'k'.repeat(32);
const next = 'n'.repeat(32);
const oidc = {
  OIDC_ISSUER: 'https://id.example/town',
  OIDC_CLIENT_ID: 'mitnand',
  OIDC_CLIENT_SECRET: 'hunter2',
};
const folder = () => mkdtempSync(path.join(os.tmpdir(), 'mitnand-config-'));

describe('settings', () => {
  it('are few by default', () => {
    const config = readConfig({ SECRET_KEY: key });
    expect(config).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      trustedProxies: ['loopback'],
      demo: true,
      jobs: true,
      production: false,
      logLevel: 'warn',
    });
    expect(readConfig({ SECRET_KEY: key, DATABASE_URL: 'postgres://town/db' }).demo).toBe(false);
  });

  it.each([
    [{ PORT: 'three' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://root:hunter2@db/town' }, 'DATABASE_URL'],
    [{ PUBLIC_URL: 'town.example' }, 'PUBLIC_URL'],
    [{ TRUSTED_PROXIES: 'everyone' }, 'TRUSTED_PROXIES'],
    [{ SECRET_KEY: 'hunter2' }, 'SECRET_KEY'],
    [{ SECRET_KEY: '12345678901234567890123456789012345:hunter2' }, 'SECRET_KEY'],
    [{ SECRET_KEY: `${key}hunter2,${key}` }, 'SECRET_KEY'],
    [{ SECRET_KEY: `2:${key}hunter2,2:${key}` }, 'SECRET_KEY'],
    [{ SECRET_KEY: `0:${key}hunter2` }, 'SECRET_KEY'],
    [{ SECRET_KEY: `32768:${key}hunter2` }, 'SECRET_KEY'],
    [{ SECRET_KEY: `2:${key}hunter2,` }, 'SECRET_KEY'],
    [{ NODE_ENV: 'production', SECRET_KEY: '' }, 'SECRET_KEY'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ DEMO: 'perhaps' }, 'DEMO'],
    [{ OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_SECRET: 'hunter2' }, 'OIDC_CLIENT_ID'],
    [{ ...oidc, OIDC_ISSUER: 'http://id.example', NODE_ENV: 'production' }, 'OIDC_ISSUER'],
  ])('%j is refused, naming the variable but not its value', (env, variable) => {
    const read = () => readConfig({ SECRET_KEY: key, ...env });
    expect(read).toThrow(variable);
    expect(read).not.toThrow('hunter2');
  });

  it('name the town’s own sign-in by its host unless told otherwise', () => {
    expect(readConfig({ SECRET_KEY: key }).oidc).toBeUndefined();
    expect(readConfig({ SECRET_KEY: key, ...oidc }).oidc?.label).toBe('id.example');
    expect(readConfig({ SECRET_KEY: key, ...oidc, OIDC_LABEL: 'Rathaus' }).oidc?.label).toBe('Rathaus');
  });

  it('put mails into a folder without a mail server, and say who writes', () => {
    const { mail, sms } = readConfig({ SECRET_KEY: key, PUBLIC_URL: 'https://mitnand.ulm.example' });
    expect(mail).toEqual({
      smtpUrl: undefined,
      folder: path.resolve('.data/mail'),
      from: { address: 'noreply@mitnand.ulm.example', name: undefined },
    });
    expect(sms).toBeUndefined();
  });

  it('tell the gateway for text messages by address, headers and body', () => {
    const url = 'https://gateway.example/send';
    const given = { SECRET_KEY: key, SMS_URL: url, SMS_HEADERS: '{"Authorization":"Bearer x"}' };
    expect(readConfig(given).sms).toEqual({
      url,
      headers: { 'content-type': 'application/json; charset=utf-8', authorization: 'Bearer x' },
      body: '{"to":"{to}","text":"{text}"}',
    });
  });

  it.each([
    ['SMTP_URL', 'https://mail.example'],
    ['MAIL_FROM', 'Ulm <ulm@ulm.example>'],
    ['MAIL_FROM_NAME', 'Ulm\r\nBcc: x'],
    ['SMS_HEADERS', 'authorization: x'],
    ['SMS_HEADERS', '{"a":"b\\r\\nc"}'],
    ['SMS_BODY', '{"to":"{to}"}'],
  ])('refuse %s=%s', (name, value) => {
    expect(() => readConfig({ SECRET_KEY: key, [name]: value })).toThrow(new RegExp(`^${name}: `));
  });

  it('are all explained in the handbook, and no others', () => {
    const handbook = readFileSync(path.join(import.meta.dirname, '../../../../../docs/operation.md'), 'utf8');
    const settings = handbook.slice(handbook.indexOf('## Settings'), handbook.indexOf('`HTTP_PORT`'));
    const explained = [...settings.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect(explained.sort()).toEqual([...settingNames].sort());
  });

  it('name every mistake at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y', SECRET_KEY: key })).toThrow(/PORT[\s\S]*LOG_LEVEL/);
  });

  it('keep a generated key where only the owner reads it, and find it again', () => {
    const dataDir = folder();
    const [made] = readConfig({ DATA_DIR: dataDir }).secretKeys;
    expect(made).toEqual({ version: 1, text: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(readConfig({ DATA_DIR: dataDir }).secretKeys).toEqual([made]);
    expect(statSync(path.join(dataDir, 'secret-key')).mode & 0o777).toBe(0o600);
  });
});

describe('derived keys', () => {
  it('differ by purpose and version, and old ones stay known', () => {
    const before = new Secrets(readConfig({ SECRET_KEY: key }));
    const after = new Secrets(readConfig({ SECRET_KEY: `1:${key},2:${next}` }));
    expect(after.currentVersion).toBe(2);
    expect(after.versions).toEqual([2, 1]);
    expect(after.key('pin', 1)).toEqual(before.key('pin'));
    expect(after.key('pin')).not.toEqual(before.key('pin'));
    expect(before.key('pin')).not.toEqual(before.key('source'));
    expect(() => before.key('pin', 2)).toThrow(RangeError);
  });

  it('keep their number when an older one is dropped', () => {
    const with1 = new Secrets(readConfig({ SECRET_KEY: `2:${next},1:${key}` }));
    const without1 = new Secrets(readConfig({ SECRET_KEY: `2:${next}` }));
    expect(without1.currentVersion).toBe(2);
    expect(without1.key('pin', 2)).toEqual(with1.key('pin', 2));
    expect([without1.has(2), without1.has(1)]).toEqual([true, false]);
    expect(() => without1.key('pin', 1)).toThrow(RangeError);
  });
});

describe('what is sealed', () => {
  const plain = Buffer.from('a secret of an app');
  const secrets = new Secrets(readConfig({ SECRET_KEY: key }));
  const sealed = secrets.seal('totp', 'anna', plain);

  it('opens again, also after a new key joined the old one', () => {
    expect(secrets.unseal('totp', 'anna', sealed)).toEqual(plain);
    const later = new Secrets(readConfig({ SECRET_KEY: `2:${next},1:${key}` }));
    expect(later.unseal('totp', 'anna', sealed)).toEqual(plain);
    expect(secrets.seal('totp', 'anna', plain)).not.toEqual(sealed);
    expect(sealed.includes(plain)).toBe(false);
  });

  it('stays shut for others, for another purpose, without its key, and when a bit was changed', () => {
    expect(secrets.unseal('totp', 'bernd', sealed)).toBeNull();
    expect(secrets.unseal('other', 'anna', sealed)).toBeNull();
    const without = new Secrets(readConfig({ SECRET_KEY: `2:${next}` }));
    expect(without.unseal('totp', 'anna', sealed)).toBeNull();
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(secrets.unseal('totp', 'anna', changed)).toBeNull();
      expect(secrets.unseal('totp', 'anna', sealed.subarray(0, at))).toBeNull();
    }
  });
});
