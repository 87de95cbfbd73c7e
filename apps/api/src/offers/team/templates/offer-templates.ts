// Drafts to begin with: what a team posts most, so far filled in that only place, time and name are missing.
import { Field, ObjectType } from '@nestjs/graphql';
import { OfferDocument } from '../../documents/form/offer-document.ts';
import { OfferKind } from '../../offer-terms.ts';
import { consultations } from './consultation-templates.ts';
import { engagements } from './engagement-templates.ts';
import { gatherings } from './gathering-templates.ts';

@ObjectType({ description: 'A draft to begin with, in German.' })
export class OfferTemplate {
  @Field(() => String, { description: 'Name for programs; stays the same.' })
  id: string;

  @Field(() => OfferKind, { description: 'Kind.' })
  kind: OfferKind;

  @Field(() => String, { description: 'What it is called in the list of templates.' })
  name: string;

  @Field(() => String, { description: 'When to take it, in one line.' })
  hint: string;

  @Field(() => OfferDocument, { description: 'What is filled in.' })
  draft: OfferDocument;
}

export const offerTemplates: OfferTemplate[] = [...engagements, ...consultations, ...gatherings];
