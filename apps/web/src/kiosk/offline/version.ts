// Which version of the site a page belongs to: the name of its first script holds the checksum of everything it may load.

const ENTRY = /<script type="module" src="([^"]+)"/;

export function versionIn(html: string): string | null {
  return ENTRY.exec(html)?.[1] ?? null;
}

/** Path of the script that this page runs on. */
export function ownVersion(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return new URL(script!.src).pathname;
}
