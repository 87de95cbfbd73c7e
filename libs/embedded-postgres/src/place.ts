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
  const inCheckout = path.join(await realpath(parent), path.basename(wished));
  const account = await serverAccount(inCheckout);
  if (await reaches(account, inCheckout)) return { inCheckout, dataDir: inCheckout, account };

  const dataDir = path.join(await privateFolder(inCheckout, account), 'data');
  await writeFile(`${inCheckout}.location.txt`, `${dataDir}\n`);
  return { inCheckout, dataDir, account };
}

async function reaches(account: Account, dataDir: string): Promise<boolean> {
  if (account.uid === undefined) return true;
  return await canEnter(account, existsSync(dataDir) ? dataDir : path.dirname(dataDir));
}
