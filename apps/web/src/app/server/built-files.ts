// Knows the names the build gave to the browser's files, and which of them a page needs first.
import { readFileSync } from 'node:fs';
import type { Language } from '@mitnand/i18n/languages';
import type { PageRoute } from '../routes/route.ts';

interface BuiltFile {
  file: string;
  css?: string[];
  imports?: string[];
}

/** Fonts a language needs beside the Latin ones, as their files are called. */
const furtherFonts: Partial<Record<Language, RegExp>> = {
  ar: /noto-sans-arabic/,
  ro: /fira-sans-turkish-romanian/,
  ru: /fira-sans-cyrillic/,
  tr: /fira-sans-turkish-romanian/,
  uk: /fira-sans-cyrillic/,
};
/** Their faces; pages in other languages load it when all else is there. */
const otherScripts = 'src/app/styles/fonts-other-scripts.css';

const entry = 'src/app/entry-client.tsx';
let manifest: Record<string, BuiltFile> | undefined;

/** Beside the renderer that the build makes of this. */
function builtFiles(): Record<string, BuiltFile> {
  manifest ??= JSON.parse(
    readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8'),
  ) as Record<string, BuiltFile>;
  return manifest;
}

export interface NeededFiles {
  script: string;
  styles: string[];
  /** Modules worth loading beside the script. */
  modules: string[];
  fonts: string[];
}

/** The files a page in this language needs. */
export function neededFiles(route: PageRoute | undefined, language: Language): NeededFiles {
  const built = builtFiles();
  const messages = ['portal', ...(route?.parts ?? [])].map((part) =>
    Object.keys(built).find((name) => name.endsWith(`/i18n/src/generated/${language}.${part}.ts`)),
  );
  const modules = new Set<string>();
  const styles = new Set<string>();
  const collect = (name: string | undefined) => {
    const found = name && built[name];
    if (!found || modules.has(found.file)) return;
    modules.add(found.file);
    found.css?.forEach((file) => styles.add(file));
    found.imports?.forEach(collect);
  };
  [entry, route?.frame, route?.file, ...messages].forEach(collect);
  const script = built[entry]!.file;
  modules.delete(script);
  const further = furtherFonts[language];
  const fonts = Object.values(built)
    .map(({ file }) => file)
    .filter((file) => /fira-sans-latin-\d/.test(file) || further?.test(file));
  if (further) styles.add(built[otherScripts]!.file);
  const addresses = (files: Iterable<string>) => [...files].map((file) => `/${file}`);
  return {
    script: `/${script}`,
    styles: addresses(styles),
    modules: addresses(modules),
    fonts: addresses(fonts),
  };
}
