// Reads the message files: one folder per language, areas nested, keys flattened to `area.key`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Token } from '@messageformat/parser';

/** The folder translators work in; adding a folder `<language>` with `portal.json` and `pages.json` adds a language. */
export const messagesFolder = join(import.meta.dirname, '../messages');

/** The original, its plain form, the language most others know; who comes after them is found by name. */
const before = ['de', 'de-simple', 'en'];
const byName = new Intl.Collator('de');

/** Codes of all languages (BCP 47) in the order people choose from: by name, German and English first. */
export function languageCodes(): string[] {
  const rank = (code: string) => (before.indexOf(code) + 1 || before.length + 1) - 1;
  const names = new Map(
    readdirSync(messagesFolder).map((code) => [code, readMessages(code).get('language.name')!]),
  );
  return [...names.keys()].sort((a, b) => rank(a) - rank(b) || byName.compare(names.get(a)!, names.get(b)!));
}

/** Whether the console speaks this language too: it has every file of the original. */
export function inConsole(code: string): boolean {
  return filesOf('de').every((file) => filesOf(code).includes(file));
}

function filesOf(code: string): string[] {
  return readdirSync(join(messagesFolder, code)).sort();
}

interface MessageTree {
  [key: string]: string | MessageTree;
}

/**
 * Every message of a language, or of some of its files, by its flattened key, in the order of the files.
 * @throws Error for a key that stands in two
 */
export function readMessages(code: string, files = filesOf(code)): Map<string, string> {
  const messages = new Map<string, string>();
  const collect = (node: MessageTree, prefix: string) => {
    for (const [key, value] of Object.entries(node)) {
      if (messages.has(prefix + key))
        throw new Error(`${prefix}${key} stands in two files of messages/${code}`);
      if (typeof value === 'string') messages.set(prefix + key, value);
      else collect(value, `${prefix}${key}.`);
    }
  };
  for (const file of files) {
    collect(JSON.parse(readFileSync(join(messagesFolder, code, file), 'utf8')) as MessageTree, '');
  }
  return messages;
}

/** The values a message needs: `number` where it decides a plural, else text. */
export function valuesOf(message: string): Map<string, 'number' | 'string' | 'string | number'> {
  const values = new Map<string, 'number' | 'string' | 'string | number'>();
  const visit = (tokens: Token[]) => {
    for (const token of tokens) {
      if (token.type === 'argument' && !values.has(token.arg)) values.set(token.arg, 'string | number');
      if (token.type === 'plural' || token.type === 'selectordinal') values.set(token.arg, 'number');
      if (token.type === 'select') values.set(token.arg, 'string');
      if ('cases' in token) token.cases.forEach((branch) => visit(branch.tokens));
    }
  };
  visit(parse(message));
  return new Map([...values].sort(([a], [b]) => a.localeCompare(b)));
}
