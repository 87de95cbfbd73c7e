// Every kind of letter with example data: each feature says so itself, so that this folder knows none.
import { Injectable } from '@nestjs/common';
import type { Language } from '@mitnand/i18n/languages';
import type { Letter } from '../letters/letter.ts';
import { letterHtml } from '../letters/letter-html.ts';
import { letterText } from '../letters/letter-text.ts';
import { MessagePreview } from './message-preview.ts';

/** Letters by their kinds, as CONFIRMED. */
type Examples = (language: Language) => Promise<ReadonlyMap<string, Letter>>;

@Injectable()
export class Previews {
  private readonly features: Examples[] = [];

  /** Call it in `onModuleInit`. */
  register(examples: Examples): void {
    this.features.push(examples);
  }

  /** All of them in one language, in the order in which they were registered. */
  async inLanguage(language: Language): Promise<MessagePreview[]> {
    const letters = await Promise.all(this.features.map((examples) => examples(language)));
    return letters.flatMap((some) => [...some].map(([kind, letter]) => previewOf(kind, letter)));
  }
}

function previewOf(kind: string, letter: Letter): MessagePreview {
  const { language, subject, sms, calendar } = letter;
  const written = { text: letterText(letter), html: letterHtml(letter), calendar: calendar?.text ?? null };
  return Object.assign(new MessagePreview(), { kind, language, subject, sms, ...written });
}
