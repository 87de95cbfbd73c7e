import { describe, expect, it } from '@jest/globals';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../test/run-command.ts';

const pages = globSync('{*.md,docs/**/*.md}', { cwd: root });

/** Where the page's links and pictures lead, without those to other hosts. */
function relativeLinks(page: string): string[] {
  const text = readFileSync(path.join(root, page), 'utf8').replaceAll(/^```.*?^```/gms, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  return targets.filter((target) => !/^(https?|mailto):/.test(target));
}

/** The anchors GitHub gives the headings of a page. */
function anchorsOf(page: string): string[] {
  const headings = [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the links in our documents', () => {
  it.each(pages)('in %s lead somewhere', (page) => {
    const dead = relativeLinks(page).filter((link) => {
      const [file, anchor] = link.split('#') as [string, string?];
      const target = file === '' ? path.join(root, page) : path.resolve(root, path.dirname(page), file);
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(dead).toEqual([]);
  });

  it.each(pages)('and the paths named in %s exist', (page) => {
    const text = readFileSync(path.join(root, page), 'utf8');
    const named = [...text.matchAll(/`((?:apps|libs|tools|docs)\/[\w./-]+)`/g)].map(([, file]) => file!);
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('lead from the index to every decision', () => {
    const decisions = globSync('0*.md', { cwd: path.join(root, 'docs/decisions') });
    expect(relativeLinks('docs/decisions/README.md').sort()).toEqual(decisions.sort());
  });
});
