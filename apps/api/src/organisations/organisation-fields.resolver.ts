// Fields of an organisation that depend on the language.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { inLanguage } from '../places/localised.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { Organisation } from './organisation.entity.ts';

@Resolver(() => Organisation)
export class OrganisationFieldsResolver {
  @ResolveField(() => String, {
    description: 'What it does, in the language of the request, else in German.',
  })
  description({ description }: Organisation, _: unknown, { language }: RequestContext): string {
    return inLanguage(description, language) ?? '';
  }
}
