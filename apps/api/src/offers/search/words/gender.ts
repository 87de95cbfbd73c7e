// Forms for all genders, taken back to the word they share: Lehrer*in, Helfer:innen, Pat_innen, Leiter/-in, TrainerInnen.

const FORMS = [
  /(?<=\p{L}{3})[*:_·](?:innen|in|r|n|e)(?!\p{L})/gu,
  /(?<=\p{L}{3})\/-?(?:innen|in|r|n|e)(?!\p{L})/gu,
  /(?<=\p{L}{3})\((?:innen|in|r|n|e)\)/gu,
  /(?<=\p{Ll}{3})I(?:nnen|n)(?!\p{L})/gu,
];

/** The text with each of them as one plain word. */
export function withoutGenderForms(text: string): string {
  return FORMS.reduce((plain, form) => plain.replaceAll(form, ''), text);
}
