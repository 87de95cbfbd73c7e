// Whose offers a page elsewhere lists, and how: read from the address it was given.
import { isLanguage, type Language, originalLanguage } from '@mitnand/i18n/languages';
import { DomainError } from '../../platform/domain-error.ts';

/** As it came: a parameter that stands twice is a list. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

export interface ListOf {
  readonly kind: 'organisation' | 'district';
  readonly id: string;
}

const themes = ['auto', 'light', 'dark'] as const;
export type PageTheme = (typeof themes)[number];

/** `organisation` or `district`, one of them, once. @throws DomainError BAD_INPUT */
export function listOf({ organisation, district }: Query): ListOf {
  if (organisation !== undefined && district !== undefined)
    throw new DomainError('BAD_INPUT', {}, 'district');
  if (typeof organisation === 'string') return { kind: 'organisation', id: organisation };
  if (typeof district === 'string') return { kind: 'district', id: district };
  throw new DomainError('BAD_INPUT', {}, 'organisation');
}

/**
 * `languages=de,en`, also with spaces; without those that we do not speak, as a list on another site must not go blank for one
 * of them. Empty without any.
 */
export function languagesOf({ languages = '' }: Query): Language[] {
  return [...new Set(String(languages).split(/[\s,]+/))].filter(isLanguage);
}

/** `language=en` of a page that people look at; German for what we do not speak. */
export function languageOf({ language }: Query): Language {
  return typeof language === 'string' && isLanguage(language) ? language : originalLanguage;
}

/** `theme=dark`; else what the browser prefers. */
export function themeOf({ theme }: Query): PageTheme {
  return themes.find((known) => known === theme) ?? 'auto';
}
