// Reads the message files: one JSON file per language, areas nested, keys flattened to `area.key`.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, type Token } from '@messageformat/parser';

/** The folder translators work in; adding `<language>.json` adds a language. */
export const messagesFolder = join(import.meta.dirname, '../messages');

/** Language codes of all message files, German (the original) first. */
export function languageCodes(): string[] {
  const codes = readdirSync(messagesFolder).map((file) => basename(file, '.json'));
  return codes.sort((a, b) => Number(b === 'de') - Number(a === 'de') || a.localeCompare(b));
}

interface MessageTree {
  [key: string]: string | MessageTree;
}

/** Every message of a language by its flattened key, in the order of the file. */
export function readMessages(code: string): Map<string, string> {
  const messages = new Map<string, string>();
  const collect = (node: MessageTree, prefix: string) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') messages.set(prefix + key, value);
      else collect(value, `${prefix}${key}.`);
    }
  };
  collect(JSON.parse(readFileSync(join(messagesFolder, `${code}.json`), 'utf8')) as MessageTree, '');
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
