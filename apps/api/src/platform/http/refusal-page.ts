/** Refusals below /screen/: a player without a script would stay on an error for ever, so they ask again by themselves. */
import { translatorFor } from '@mitnand/i18n';
import { directionOf } from '@mitnand/i18n/languages';
import type { FastifyRequest } from 'fastify';

/** Long enough for whoever refused, short enough for a window. */
export const ASKS_AGAIN_SECONDS = 60;

/** Whether the one who asks is a player that shows whatever it gets. */
export function isPlainPlayer({ url }: FastifyRequest): boolean {
  return url.startsWith('/screen/');
}

/** Whether it shows letters and nothing else, as boards of lines do. */
export function isTextPlayer({ url }: FastifyRequest): boolean {
  return /^[^?#]*\.txt(\?|#|$)/.test(url);
}

/** As the page, for those that show every letter they get. */
export function refusalText({ facts: { language } }: FastifyRequest): string {
  return `${translatorFor(language)('screen.pauseText')}\n`;
}

/** Says only that it goes on soon: in a window nobody can do anything about it. */
export function refusalPage({ facts: { language } }: FastifyRequest): string {
  const t = translatorFor(language);
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8" />`,
    `<meta http-equiv="refresh" content="${ASKS_AGAIN_SECONDS}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<title>Mitnand</title><link rel="stylesheet" href="/screen/plain.css" /></head>',
    `<body class="light"><h1>${t('screen.pauseText')}</h1></body></html>`,
    '',
  ].join('\n');
}
