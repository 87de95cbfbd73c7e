/** What a phone has to load stays within its budget, measured on the built client as it travels (gzip). */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run-command.ts';
import type { Outcome } from './step.ts';

const CLIENT = path.join(root, 'apps/web/dist/client');
/** One script with its styles, for players and web pages that have nothing else of ours. */
const SCREEN = { name: "info screen's script", file: 'apps/info-screen/dist/mitnand-screen.js', limit: 10 };
/** The messages that every page needs; the others come with their pages. */
const MESSAGES = /\/i18n\/src\/generated\/([a-z-]+)\.portal\.ts$/;
/** Of the team's pages; which of them a page loads stands in its route. */
const TEAM_MESSAGES = ['team', 'refusals', 'posting', 'today', 'townData'];
/** Parts of a page that come when they are opened are not counted. */
const TEAM_PAGE = /^src\/team\/.*(Page|Address)\.tsx$/;
/** The touch screens: all pages of the flow travel together, so that each is there without a line. */
const KIOSK = ['src/app/KioskArea.tsx', 'src/kiosk/KioskPage.tsx'];
const KIOSK_MESSAGES = ['kiosk', 'kioskOffline', 'booking', 'refusals'];
const LANDING = ['src/app/entry-client.tsx', 'src/portal/start/StartPage.tsx'];

/** Vite's manifest: each module that became a file, with the files it imports at once and its style sheets. */
export type Manifest = Record<string, { file: string; imports?: string[]; css?: string[] }>;

/** `modules` may cost at most `limit` kB beyond what `after` has brought already. */
export interface Budget {
  name: string;
  kind: 'js' | 'css';
  modules: string[];
  after: string[];
  limit: number;
}

/** The budgets of the portal in every language, and of the console in those it speaks. */
export function budgets(manifest: Manifest): Budget[] {
  const languages = Object.keys(manifest).filter((name) => MESSAGES.test(name));
  if (languages.length === 0) throw new Error('The build holds no messages.');
  return languages.flatMap((messages) => {
    const landing = [...LANDING, messages];
    const language = MESSAGES.exec(messages)![1]!;
    const offer = ['src/portal/offer/OfferPage.tsx', messages.replace('portal', 'offers')];
    return [
      { name: `start page's scripts (${language})`, kind: 'js', modules: landing, after: [], limit: 95 },
      { name: `start page's styles (${language})`, kind: 'css', modules: landing, after: [], limit: 8 },
      { name: `offer page's scripts (${language})`, kind: 'js', modules: offer, after: landing, limit: 22 },
      ...(KIOSK[1]! in manifest ? kioskBudgets(messages, landing, language) : []),
      ...(messages.replace('portal', 'team') in manifest
        ? teamBudgets(manifest, messages, landing, language)
        : []),
    ] satisfies Budget[];
  });
}

function kioskBudgets(messages: string, landing: string[], language: string): Budget[] {
  const modules = [...KIOSK, ...KIOSK_MESSAGES.map((part) => messages.replace('portal', part))];
  return [
    { name: `kiosk's scripts (${language})`, kind: 'js', modules, after: landing, limit: 55 },
    { name: `kiosk's styles (${language})`, kind: 'css', modules, after: landing, limit: 8 },
  ];
}

/** Each page of the team, with all messages that one of them may load. */
function teamBudgets(manifest: Manifest, messages: string, landing: string[], language: string): Budget[] {
  const area = ['src/app/TeamArea.tsx', ...TEAM_MESSAGES.map((part) => messages.replace('portal', part))];
  const pages = Object.keys(manifest).filter((name) => TEAM_PAGE.test(name));
  return pages.flatMap((page) => {
    const modules = [...area, page];
    const name = path.basename(page, '.tsx');
    return [
      { name: `team's ${name}, scripts (${language})`, kind: 'js', modules, after: landing, limit: 65 },
      { name: `team's ${name}, styles (${language})`, kind: 'css', modules, after: landing, limit: 8 },
    ];
  });
}

/** The files that a browser loads for these modules and whatever they import at once. */
export function filesOf(manifest: Manifest, modules: string[], kind: Budget['kind']): Set<string> {
  const seen = new Set<string>();
  const files = new Set<string>();
  const collect = (name: string) => {
    const found = manifest[name];
    if (!found) throw new Error(`The build holds no ${name}.`);
    if (seen.has(name)) return;
    seen.add(name);
    for (const file of kind === 'js' ? [found.file] : (found.css ?? [])) files.add(file);
    found.imports?.forEach(collect);
  };
  modules.forEach(collect);
  return files;
}

/** Compares every budget with the built client and the info screen's script; each counts as one check. */
export async function checkSizes(): Promise<Outcome> {
  const manifest = JSON.parse(await readFile(path.join(CLIENT, '.vite/manifest.json'), 'utf8')) as Manifest;
  const outcome: Outcome = { passed: 0, failures: [] };
  const compare = (name: string, size: number, limit: number) => {
    const finding = `${name}: ${size.toFixed(2)} of ${limit} kB`;
    console.log(`  ${finding}`);
    if (size <= limit) outcome.passed += 1;
    else outcome.failures.push({ name, detail: finding });
  };
  for (const budget of budgets(manifest)) compare(budget.name, await measure(manifest, budget), budget.limit);
  compare(SCREEN.name, gzipSync(await readFile(path.join(root, SCREEN.file))).length / 1000, SCREEN.limit);
  return outcome;
}

async function measure(manifest: Manifest, { modules, after, kind }: Budget): Promise<number> {
  const known = filesOf(manifest, after, kind);
  let bytes = 0;
  for (const file of filesOf(manifest, modules, kind)) {
    if (!known.has(file)) bytes += gzipSync(await readFile(path.join(CLIENT, file))).length;
  }
  return bytes / 1000;
}
