// A screen as it would look with what somebody is typing.
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { ScreenInput } from './screen-inputs.ts';
import { ScreenPreviews } from './screen-previews.ts';
import { PreviewSlideInput } from './slide-inputs.ts';
import { MOST_SLIDES } from './team-slides.service.ts';

@ArgsType()
export class PreviewArguments {
  @Field(() => ID, { description: 'UUID of the screen.' })
  @IsUUID()
  id: string;

  @Field(() => ScreenInput, {
    nullable: true,
    description: 'Its settings as they would be; else as they are.',
  })
  @IsOptional()
  input?: ScreenInput | null;

  @Field(() => [PreviewSlideInput], {
    nullable: true,
    description:
      'Its slides as they would be, in their order; else as they are. What can’t be shown yet is left out.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_SLIDES)
  slides?: PreviewSlideInput[] | null;
}

@ForStaff(Role.TOWN_ADMIN, Role.QUARTIER_TEAM)
@Resolver()
export class ScreenPreviewResolver {
  constructor(private readonly previews: ScreenPreviews) {}

  @Query(() => String, {
    description:
      'The document that players would get, as JSON, for `<mitnand-screen>` to show. Errors: NOT_FOUND, BAD_INPUT.',
  })
  async previewScreen(@Args() { id, ...typed }: PreviewArguments, @Acting() staff: Staff): Promise<string> {
    return JSON.stringify(await this.previews.of(staff, id, typed));
  }
}
