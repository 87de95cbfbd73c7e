import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Config } from '../../platform/settings/config.ts';
import { MessageTown } from '../../testing/towns/message-town.ts';
import { ForgetMessages } from './forget-messages.ts';

const data = mkdtempSync(path.join(tmpdir(), 'mitnand-mails-'));
afterAll(() => rm(data, { recursive: true }));
const town = MessageTown.forSpecs({ DATA_DIR: data });

test('what was sent is forgotten after 90 days, what waits never', async () => {
  const { slot } = await town.anOffer();
  await town.booked({ slotId: slot.id, email: town.someone() });
  await town.post();
  await town.booked({ slotId: slot.id, email: town.someone() });
  const forget = () => town.api.get(ForgetMessages).run();
  town.api.clock.advance({ days: 90 });
  await forget();
  expect(await town.states()).toEqual(['SENT', 'PENDING']);
  town.api.clock.advance({ minutes: 1 });
  await forget();
  expect(await town.states()).toEqual(['PENDING']);
});

test('mails of a folder go too, also where a mail server came later', async () => {
  const folder = town.api.get(Config).mail.folder;
  await mkdir(folder, { recursive: true });
  const [old, other] = [path.join(folder, 'alt.eml'), path.join(folder, 'liesmich.txt')];
  for (const file of [old, other]) {
    await writeFile(file, 'Vorlesen');
    await utimes(file, new Date('2026-11-01'), new Date('2026-11-01'));
  }
  await town.api.get(ForgetMessages).run();
  expect(await readdir(folder)).toEqual(['liesmich.txt']);
});
