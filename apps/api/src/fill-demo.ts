/** `npm run demo -- --offers N`: the demo town with so many open offers, in the database that `npm start` would take. */
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from './platform/settings/config.ts';
import { untilStopped } from './platform/lifetime.ts';

const USAGE = 'npm run demo -- --offers N   (N from 1 to 500,000; --seed makes other ones)';
const MOST = 500_000;

const lifetime = untilStopped();
try {
  const { offers, seed } = wanted();
  const config = readConfig({ ...process.env, DEMO: '1', JOBS: '0', PORT: '0', LOG_LEVEL: 'warn' });
  const { makeTownLarge } = await import('./make-town-large.ts');
  await makeTownLarge(config, { offers, seed }, lifetime, (line) => process.stdout.write(`${line}\n`));
  await lifetime.stop(0);
} catch (error) {
  const problem = error instanceof ConfigError || error instanceof Error ? error.message : String(error);
  process.stderr.write(`${problem}\n`);
  await lifetime.stop(1);
}

/** @throws Error that shows how to ask */
function wanted(): { offers: number; seed: number } {
  const options = { offers: { type: 'string' }, seed: { type: 'string', default: '1' } } as const;
  const { values } = parseArgs({ options });
  const [offers, seed] = [Number(values.offers), Number(values.seed)];
  const right = Number.isInteger(offers) && offers >= 1 && offers <= MOST && Number.isInteger(seed);
  if (!right) throw new Error(USAGE);
  return { offers, seed };
}
