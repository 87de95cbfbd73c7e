// What the server hands to the browser inside the page, as data that no script policy has to allow.
import type { Language } from '@mitnand/i18n/languages';
import type { KnownAnswers } from '@mitnand/api-client';
import type { Town } from '../shared/page/PageContext.ts';

export interface PageState {
  language: Language;
  town: Town;
  renderedAt: number;
  answers: KnownAnswers;
  /** Tells this visit apart from others behind the same address; kept in memory only. */
  visit: string;
}

export const stateElementId = 'page-state';
