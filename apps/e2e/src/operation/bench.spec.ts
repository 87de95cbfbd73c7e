/** The measuring runs from end to end and counts right; how fast anything is depends on the machine and is no matter here. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const root = path.join(import.meta.dirname, '../../../..');

test('npm run bench -- --quick prints a table of ratios in which nobody was let down', async () => {
  const child = spawn(process.execPath, ['tools/bench/bench.ts', '--quick'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '' },
  });
  let printed = '';
  let complaints = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  child.stderr.on('data', (part: Buffer) => (complaints += part.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect([code, code === 0 ? '' : complaints]).toEqual([0, '']);
  expect(printed).toContain('open offers');
  const ratios = printed.split('\n').filter((line) => / {2}[×]?\d+\.\d\d/.test(line));
  expect(ratios.length).toBeGreaterThanOrEqual(7);
  expect(printed).toContain(
    '50 at once for 5 places: 5 booked, 45 wait, 0 failed – right; answers that failed: 0',
  );
}, 180_000);
