/** Where an element's document comes from, as its attributes say. */

export interface Source {
  /** Tells it from other screens of the same player. */
  name: string;
  address: string;
  changes: string | null;
}

const script = document.currentScript as HTMLScriptElement | null;
const scriptOrigin = new URL((script && script.src) || location.href).origin;

/** Nothing when the attributes do not say which screen. */
export function sourceOf(read: (name: string) => string | null): Source | null {
  const server = (read('server') || scriptOrigin).replace(/\/+$/, '');
  if (read('form') === 'list') return listOf(server, read);
  const key = read('key');
  if (!key) return null;
  const screen = `${server}/screens/${encodeURIComponent(key)}`;
  return {
    name: `${server}:${key}`,
    address: `${screen}.json?by=${read('by') || 'script'}`,
    changes: `${screen}/changes`,
  };
}

function listOf(server: string, read: (name: string) => string | null): Source | null {
  const of = ['organisation', 'district'].filter(read)[0];
  if (!of) return null;
  const languages = (read('languages') || '').trim().replace(/[\s,]+/g, ',');
  const asked = `${of}=${encodeURIComponent(read(of)!)}${languages && `&languages=${languages}`}`;
  return { name: `${server}:${asked}`, address: `${server}/embed/offers.json?${asked}`, changes: null };
}
