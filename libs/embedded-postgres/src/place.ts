/** Where the data of the bundled PostgreSQL really lie. */
import { existsSync } from 'node:fs';
import { realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { canEnter, serverAccount, type Account } from './account.ts';
import { makePassable, privateFolder } from './private-folder.ts';
import type { Place } from './shared-server.ts';

/** The wished folder, or a private one where the server's account can't reach it; a note tells where that is. */
export async function placeFor(wished: string): Promise<Place> {
  const parent = path.dirname(path.resolve(wished));
  await makePassable(parent);
  const dataDir = path.join(await realpath(parent), path.basename(wished));
  const account = await serverAccount(dataDir);
  const lockFile = `${dataDir}.lock`;
  if (await reaches(account, dataDir)) return { dataDir, lockFile, account };

  const elsewhere = path.join(await privateFolder(dataDir, account), 'data');
  await writeFile(`${dataDir}.location.txt`, `${elsewhere}\n`);
  return { dataDir: elsewhere, lockFile, account };
}

async function reaches(account: Account, dataDir: string): Promise<boolean> {
  if (account.uid === undefined) return true;
  return await canEnter(account, existsSync(dataDir) ? dataDir : path.dirname(dataDir));
}
