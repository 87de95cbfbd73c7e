/** What `docker build` is given: the checkout without what .dockerignore names. */
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Copies the build context of the checkout into a folder. @throws Error on patterns of .dockerignore that we can't follow */
export async function copyBuildContext(checkout: string, into: string): Promise<void> {
  const ignored = await ignorePatterns(path.join(checkout, '.dockerignore'));
  await cp(checkout, into, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) =>
      !ignored.some((pattern) => path.matchesGlob(path.relative(checkout, source), pattern)),
  });
}

async function ignorePatterns(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').map((line) => line.trim());
  const patterns = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const unclear = patterns.find(
    (pattern) => pattern.startsWith('!') || pattern.startsWith('/') || pattern.endsWith('/'),
  );
  if (unclear) throw new Error(`Not understood in .dockerignore: ${unclear}`);
  return patterns;
}
