// Drafts to begin with: what a team posts most, so far filled in that only place, time and name are missing.
import type { Language } from '@mitnand/i18n/languages';
import { Field, ObjectType } from '@nestjs/graphql';
import { OfferDocument } from '../../documents/form/offer-document.ts';
import { OfferKind } from '../../offer-terms.ts';
import { consultations } from './consultation-templates.ts';
import { engagements } from './engagement-templates.ts';
import { gatherings } from './gathering-templates.ts';

@ObjectType({ description: 'A draft to begin with; what it says is German, as offers are.' })
export class OfferTemplate {
  @Field(() => String, { description: 'Name for programs; stays the same.' })
  id: string;

  @Field(() => OfferKind, { description: 'Kind.' })
  kind: OfferKind;

  @Field(() => String, { description: 'What it is called in the list of templates, in English or German.' })
  name: string;

  @Field(() => String, { description: 'When to take it, in one line, in English or German.' })
  hint: string;

  @Field(() => OfferDocument, { description: 'What is filled in.' })
  draft: OfferDocument;

  readonly inEnglish: { readonly name: string; readonly hint: string };
}

export const offerTemplates: OfferTemplate[] = [...engagements, ...consultations, ...gatherings];

/** Named and explained for whoever reads this language: the console speaks German and English. */
export function templatesFor(language: Language): OfferTemplate[] {
  if (language !== 'en') return offerTemplates;
  return offerTemplates.map((template) => ({ ...template, ...template.inEnglish }));
}
