// What libs/ui offers is shown on the page of its design: a component that is missing there fails here.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const ui = path.join(import.meta.dirname, '../../../../../libs/ui/src');

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const);

const page = filesIn(import.meta.dirname, /\.tsx$/)
  .map(([, text]) => text)
  .join('\n');

const components = filesIn(ui, /\.tsx$/).flatMap(([file, text]) =>
  [...text.matchAll(/^export (?:function|const) ([A-Z]\w+)/gm)].map(([, name]) => [name!, file] as const),
);

test('finds the components', () => {
  expect(components.length).toBeGreaterThan(40);
});

test.each(components)('%s of %s is shown', (name, file) => {
  const allOfIt = new RegExp(`import \\* as \\w+ from '@mitnand/ui/${file}'`);
  if (!allOfIt.test(page)) expect(page).toMatch(new RegExp(`<${name}\\b|\\b${name}(, \\w+)* \\};`));
});
