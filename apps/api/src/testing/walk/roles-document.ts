/** The table of docs/roles.md, made of the one that is tried. */
import { chapters, type May, people, type Person } from '../../team/roles/who-may.ts';

const heads: Record<Person, string> = {
  signedOut: 'Signed out',
  mentor: 'Mentor',
  organisation: 'Organisation member',
  quartier: 'Quartier team',
  admin: 'Town admin',
  auditor: 'Auditor',
};
const words: Record<May, string> = { all: 'yes', own: 'own', none: '–' };

/** Chapters with their tables, in Markdown. */
export function rolesDocument(): string {
  return Object.entries(chapters)
    .map(([heading, table]) => {
      const lines = Object.entries(table).map(([name, [does, who]]) =>
        row([capital(does), `\`${name}\``, ...people.map((person) => words[who[person]])]),
      );
      const head = [
        row(['', 'Operation', ...people.map((person) => heads[person])]),
        row(['', '', ...people.map(() => '')].map(() => '---')),
      ];
      return [`## ${heading}`, '', ...head, ...lines].join('\n');
    })
    .join('\n\n');
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
