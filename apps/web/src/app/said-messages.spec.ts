// Whatever a page can say is loaded with it: each message its files name is in a part that its route loads.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { everyLanguage } from '@mitnand/i18n/generated/every-language';
import { partOf, type MessagePart } from '@mitnand/i18n/message-parts';
import ts from 'typescript';
import { routes } from './routes/routes.ts';

const web = path.join(import.meta.dirname, '../..');
const keys = Object.keys(everyLanguage.de);

/** What a question may be refused for; every other refusal answers a wish, in the pages for booking. */
const refusedQuestion =
  /^errors\.(BAD_INPUT|BAD_QUERY|INTERNAL|NOT_FOUND|QUERY_TOO_LARGE|RATE_LIMITED|UNAVAILABLE)$/;

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

function everyNode(node: ts.Node): ts.Node[] {
  const nodes = [node];
  node.forEachChild((child) => void nodes.push(...everyNode(child)));
  return nodes;
}

/** The files that run together with a file, itself included; the routes load theirs later. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || file.endsWith('/routes.ts')) return seen;
  seen.add(file);
  for (const { moduleSpecifier, importClause } of parsed(file).statements.filter(ts.isImportDeclaration)) {
    const { text } = moduleSpecifier as ts.StringLiteral;
    if (importClause && !importClause.isTypeOnly && text.startsWith('.'))
      reached(path.resolve(path.dirname(file), text), seen);
  }
  return seen;
}

/** The messages a file may say, as patterns of keys: `t('a.b')` one, t(`a.${b}`) several, t(b) any. */
function saidIn(file: string): RegExp[] {
  return everyNode(parsed(file)).flatMap((node) => {
    if (!ts.isCallExpression(node)) return [];
    const called = node.expression.getText();
    if (called === 'errorText') return file.endsWith('/page/Failure.tsx') ? refusedQuestion : /^errors\./;
    return called === 't' ? keyPattern(node.arguments[0]!) : [];
  });
}

function keyPattern(key: ts.Expression): RegExp {
  const exact = (text: string) => text.replaceAll('.', '\\.');
  if (ts.isStringLiteralLike(key)) return new RegExp(`^${exact(key.text)}$`);
  if (!ts.isTemplateExpression(key)) return /^/;
  const rest = key.templateSpans.map(({ literal }) => `.+${exact(literal.text)}`).join('');
  return new RegExp(`^${exact(key.head.text)}${rest}$`);
}

/** Each message that starting from these files may be said, with who says it. */
function saidFrom(...starts: string[]): { key: string; part: MessagePart; file: string }[] {
  const files = new Set(starts.flatMap((start) => [...reached(path.join(web, start))]));
  return [...files].flatMap((file) =>
    saidIn(file).flatMap((pattern) =>
      keys
        .filter((key) => pattern.test(key))
        .map((key) => ({ key, part: partOf(key), file: path.relative(web, file) })),
    ),
  );
}

describe('the messages loaded', () => {
  test('first are all that the frame may say', () => {
    const said = saidFrom('src/app/App.tsx');
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter(({ part }) => part !== 'portal')).toEqual([]);
  });

  test.each(routes)('for $path are all that it may say, and no part in vain', ({ frame, file, parts }) => {
    const said = saidFrom(...(frame ? [frame] : []), file);
    const expected: readonly MessagePart[] = ['portal', ...parts];
    expect(said.filter(({ part }) => !expected.includes(part))).toEqual([]);
    for (const part of parts) expect(said.map((message) => message.part)).toContain(part);
  });
});
