// The demo shows what it sends; a town in operation shows nobody's mail.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { ProbeModule } from '../../testing/servers/probe.module.ts';
import { Config, readConfig } from '../../platform/settings/config.ts';
import { MailFolder } from '../mail/mail-folder.ts';
import { hasMailbox } from './serve-mailbox.ts';

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'mitnand-mailbox-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const mail = {
  messageId: '<01234567-89ab-7def-8123-456789abcdef@localhost>',
  to: { name: 'Mara "M" <b>Müller</b>', address: 'mara@example.org' },
  replyTo: null,
  date: Temporal.Instant.from('2026-11-23T08:00:00Z'),
  language: 'ar',
  fromName: 'Ulm',
  subject: 'تذكير: <script>alert(1)</script> & mehr',
  text: 'Zeile eins\n<b>Zeile zwei</b>',
  html: '<!doctype html><html><head><title>x</title></head><body style="color:red">Grüße</body></html>',
  calendar: { method: 'PUBLISH', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
} as const;

describe('the mailbox of the demo', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi({ env: { DEMO: '1', DATA_DIR: dataDir }, features: [ProbeModule], mailbox: true });
  });
  afterAll(() => api.close());

  const get = async (address: string) => {
    const response = await fetch(`${api.url}${address}`);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const name = '20261123T080000Z-01234567-89ab-7def-8123-456789abcdef';

  it('is empty before anything is sent', async () => {
    expect((await get('/post')).text).toContain('Noch ist nichts verschickt worden.');
  });

  it('shows subject, person and words, and runs nothing of them', async () => {
    const { mail: settings } = api.get(Config);
    await new MailFolder(settings.folder, settings.from, true).send(mail);
    const list = await get('/post');
    expect(list.text).toContain(`href="/post/${name}"`);
    const one = await get(`/post/${name}`);
    for (const { text } of [list, one]) {
      expect(text).toContain('تذكير: &lt;script&gt;alert(1)&lt;/script&gt; &amp; mehr');
      expect(text).toContain('&lt;b&gt;Müller&lt;/b&gt;');
      expect(text).not.toContain('<script>');
    }
    expect(one.text).toContain('<iframe sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(one.text).toContain('&lt;b&gt;Zeile zwei&lt;/b&gt;');
    expect(one.text).toContain('lang="ar" dir="rtl"');
  });

  it('shows the letter in a frame that runs nothing and asks nobody else', async () => {
    const letter = await get(`/post/${name}/html`);
    expect(letter.text).toContain('<base target="_blank">');
    expect(letter.text).toContain('Grüße');
    const policy = letter.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toMatch(/; sandbox allow-popups allow-popups-to-escape-sandbox$/);
    expect(letter.headers.get('cache-control')).toBe('no-store');
  });

  it('hands out the calendar file', async () => {
    const file = await get(`/post/${name}/termin.ics`);
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(file.text).toContain('BEGIN:VCALENDAR');
  });

  it.each(['/post/..%2F..%2Fsecret-key', '/post/%2e%2e', '/post/anders', '/post/anders/html'])(
    'leads nowhere else: %s',
    async (address) => {
      expect((await get(address)).status).toBe(404);
    },
  );
});

describe('nobody’s mail is shown', () => {
  const settings = (env: Record<string, string>) =>
    readConfig({ SECRET_KEY: 'the same long key in each of the specs', DATA_DIR: dataDir, ...env });

  it('in production, in a town that is no demo, and where a mail server is set', () => {
    expect(hasMailbox(settings({ DEMO: '1' }))).toBe(true);
    expect(hasMailbox(settings({ DEMO: '1', NODE_ENV: 'production' }))).toBe(false);
    expect(hasMailbox(settings({ DEMO: '0' }))).toBe(false);
    expect(hasMailbox(settings({ DEMO: '1', SMTP_URL: 'smtp://localhost' }))).toBe(false);
  });

  it('by a server in production', async () => {
    const api = await startApi({
      env: { NODE_ENV: 'production', DEMO: '1' },
      features: [ProbeModule],
      mailbox: true,
    });
    for (const address of ['/post', '/post/post.css', '/post/x/html'])
      expect((await fetch(`${api.url}${address}`)).status).toBe(404);
    await api.close();
  });
});
