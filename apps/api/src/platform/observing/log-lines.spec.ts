import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { togetherEachTurn } from './log-lines.ts';

test('lines of one turn go out together and in order; those of the next turn by themselves', async () => {
  const written: string[] = [];
  const lines = togetherEachTurn((text) => written.push(text));
  lines.write('one\n');
  lines.write('two\n');
  expect(written).toEqual([]);
  await new Promise(setImmediate);
  expect(written).toEqual(['one\ntwo\n']);
  lines.write('three\n');
  await new Promise(setImmediate);
  expect(written).toEqual(['one\ntwo\n', 'three\n']);
});

test('what a process said last is not lost when it exits, nor when it fails', async () => {
  const file = pathToFileURL(path.join(import.meta.dirname, 'log-lines.ts')).href;
  const lastWords = (end: string) => `
    import { writeSync } from 'node:fs';
    const { togetherEachTurn } = await import('${file}');
    togetherEachTurn((text) => writeSync(1, text)).write('last words');
    ${end}`;
  const said = (end: string) =>
    promisify(execFile)(process.execPath, ['--input-type=module', '-e', lastWords(end)], {
      env: { PATH: process.env['PATH'] },
    }).then(
      () => 'ended well',
      (error: { stdout: string }) => error.stdout,
    );
  expect(await said('process.exit(3)')).toBe('last words');
  expect(await said(`throw new Error('broken')`)).toBe('last words');
});
