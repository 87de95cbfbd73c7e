import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { installedPostgres } from './system-postgres.ts';

describe('the installed PostgreSQL', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'postgres versions '));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function install(version: string): Promise<string> {
    const bin = path.join(folder, version);
    await mkdir(bin);
    const program = `#!/bin/sh\necho "postgres (PostgreSQL) ${version} (Debian)"\n`;
    for (const name of ['initdb', 'postgres'])
      await writeFile(path.join(bin, name), program, { mode: 0o755 });
    return bin;
  }

  it('is the oldest of those we support', async () => {
    const folders = await Promise.all(['17.2', '14.9', '16.1'].map(install));
    expect(await installedPostgres(folders)).toEqual({
      programs: { initdb: path.join(folder, '16.1/initdb'), postgres: path.join(folder, '16.1/postgres') },
      version: '16.1',
    });
  });

  it('is none where all are too old, or none is there', async () => {
    expect(await installedPostgres([await install('14.9'), path.join(folder, 'nothing')])).toBeUndefined();
  });
});
