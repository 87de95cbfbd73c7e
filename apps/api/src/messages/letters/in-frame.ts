/** A letter's HTML as a page of ours shows it: in a frame of its own, where nothing runs and links open beside it. */

/** Headers of such an answer: styles stand in the letter, only our own pages may frame it, and nothing is kept. */
export const frameHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
    'sandbox allow-popups allow-popups-to-escape-sandbox',
  'x-frame-options': 'SAMEORIGIN',
  'x-robots-tag': 'noindex',
} as const;

/** The document with links that lead out of the frame. */
export function inFrame(html: string): string {
  return html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_blank">`);
}
