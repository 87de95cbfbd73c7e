// The page for the worst case: plain HTML that needs neither the API nor React.
import { chosenLanguage, languages, originalLanguage } from '@mitnand/i18n/languages';
import { translatorFor } from '@mitnand/i18n';
import { neededFiles } from './built-files.ts';
import { documentHtml, escapeHtml } from './document.ts';
import { lastKnownTown } from './town.ts';

/** A whole HTML page that says that something failed on our side; `requestId` helps whoever is called. */
export function renderFailure(wishes: readonly string[], requestId: string): string {
  const town = lastKnownTown(originalLanguage);
  const language = chosenLanguage(wishes, town?.languages ?? languages.map(({ code }) => code));
  const t = translatorFor(language);
  const contact = town?.contact.phone ? town.contact : undefined;
  const call = contact
    ? `<p>${escapeHtml(t('failure.call'))} <a href="tel:${escapeHtml(contact.phone.replace(/[^\d+]/g, ''))}"><bdi dir="ltr">${escapeHtml(contact.phone)}</bdi></a></p>`
    : '';
  const body = `<main id="inhalt" class="page">
<h1>${escapeHtml(t('failure.heading'))}</h1>
<p>${escapeHtml(t('failure.serverFault'))}</p>
${call}
<p><a class="kern-btn kern-btn--primary" href="">${escapeHtml(t('failure.reload'))}</a></p>
<p class="quiet">${escapeHtml(t('failure.requestId', { requestId }))}</p>
</main>`;
  const head = { title: `${t('failure.heading')} · Mitnand`, description: '' };
  const files = neededFiles(undefined, language);
  return documentHtml({ language, head, files, colours: town?.stylesheet, body });
}
