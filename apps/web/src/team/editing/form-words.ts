// What somebody typed into a form, read by the names of its fields.
import { originalLanguage } from '@mitnand/i18n/languages';

/** Name of the field that holds a text in a language. */
export function nameIn(name: string, language: string): string {
  return language === originalLanguage ? name : `${name}-${language}`;
}

export class FormWords {
  constructor(private readonly data: FormData) {}

  /** Without spaces around it; empty when nothing was typed. */
  text(name: string): string {
    const value = this.data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  }

  /** Null when nothing was typed. */
  filled(name: string): string | null {
    return this.text(name) || null;
  }

  number(name: string): number {
    return Number(this.text(name));
  }

  /** The values of the boxes that were ticked. */
  ticked(name: string): string[] {
    return this.data.getAll(name).filter((value) => typeof value === 'string');
  }

  /** Lines that hold something. */
  lines(name: string): string[] {
    return this.text(name)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  }

  /** A text in each language it was asked for in. */
  inLanguages(name: string): { language: string; text: string }[] {
    return [...this.data.keys()]
      .filter((field) => field === name || field.startsWith(`${name}-`))
      .map((field) => ({
        language: field.slice(name.length + 1) || originalLanguage,
        text: this.text(field),
      }));
  }
}
