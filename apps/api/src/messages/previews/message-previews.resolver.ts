// The texts of all messages, for the team to read.
import { isLanguage } from '@mitnand/i18n/languages';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '../../platform/domain-error.ts';
import { ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import { MessagePreview } from './message-preview.ts';
import { Previews } from './previews.ts';

@ForStaff(Role.ORGANISATION_MEMBER, Role.QUARTIER_TEAM, Role.TOWN_ADMIN)
@Resolver()
export class MessagePreviewsResolver {
  constructor(private readonly previews: Previews) {}

  @Query(() => [MessagePreview], {
    description:
      'Every kind of message in one language, with example data that is about nobody. Errors: BAD_INPUT.',
  })
  messagePreviews(
    @Args('language', { type: () => String, description: 'One of the languages of the interface.' })
    language: string,
  ): Promise<MessagePreview[]> {
    if (!isLanguage(language)) throw new DomainError('BAD_INPUT', {}, 'language');
    return this.previews.inLanguage(language);
  }
}
